// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbookmaker.h"

#include <zip.h>

#include <stdexcept>

namespace tasuki::table {

QByteArray zipOf(const Parts& parts, const char* password)
{
    const auto must = [](bool done) {
        if (!done)
            throw std::runtime_error("the archive of a test could not be made");
    };
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, &error);
    must(target);
    zip_source_keep(target);
    zip_t* const zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    must(zip);
    for (const auto& [name, content] : parts) {
        zip_source_t* const source = zip_source_buffer(zip, content.data(), content.size(), 0);
        const zip_int64_t index = zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        must(index >= 0);
        if (password)
            must(zip_file_set_encryption(zip, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password) == 0);
    }
    must(zip_close(zip) == 0);
    zip_stat_t stat;
    must(zip_source_stat(target, &stat) == 0);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    must(zip_source_open(target) == 0);
    must(zip_source_read(target, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

Parts WorkbookMaker::parts() const
{
    const std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const std::string main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const std::string doc = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    Parts all;
    all.emplace_back("_rels/.rels", xml + relations + "<Relationship Id=\"rId1\" Type=\"" + doc +
                                        "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    std::string book = xml + "<workbook" + main + " xmlns:r=\"" + doc + "\">";
    book += from1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>";
    book += "<sheets>";
    std::string links = xml + relations;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        book += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\"";
        book += sheets[i].hidden ? " state=\"hidden\"" : "";
        book += " r:id=\"rId" + number + "\"/>";
        links += "<Relationship Id=\"rId" + number + "\" Type=\"" + doc + "/worksheet\" Target=\"worksheets/sheet" +
                 number + ".xml\"/>";
        all.emplace_back("xl/worksheets/sheet" + number + ".xml", xml + "<worksheet" + main + "><sheetData>" +
                                                                      sheets[i].rows + "</sheetData>" +
                                                                      sheets[i].after + "</worksheet>");
    }
    links += "<Relationship Id=\"s\" Type=\"" + doc + "/sharedStrings\" Target=\"sharedStrings.xml\"/>";
    links += "<Relationship Id=\"t\" Type=\"" + doc + "/styles\" Target=\"styles.xml\"/></Relationships>";
    all.emplace_back("xl/workbook.xml", book + "</sheets></workbook>");
    all.emplace_back("xl/_rels/workbook.xml.rels", links);
    std::string strings = xml + "<sst" + main + ">";
    for (const std::string& item : shared)
        strings += "<si>" + item + "</si>";
    all.emplace_back("xl/sharedStrings.xml", strings + "</sst>");
    std::string styles = xml + "<styleSheet" + main + "><numFmts>";
    std::string cells = "<cellXfs><xf numFmtId=\"0\"/>";
    for (const auto& [id, code] : formats) {
        if (!code.empty())
            styles += "<numFmt numFmtId=\"" + std::to_string(id) + "\" formatCode=\"" + code + "\"/>";
        cells += "<xf numFmtId=\"" + std::to_string(id) + "\"/>";
    }
    all.emplace_back("xl/styles.xml", styles + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>" + cells +
                                          "</cellXfs></styleSheet>");
    return all;
}

WorkbookMaker sheetWith(const std::string& rows, const std::string& after)
{
    WorkbookMaker maker;
    maker.sheets.push_back({"Sheet1", rows, after});
    return maker;
}

} // namespace tasuki::table
