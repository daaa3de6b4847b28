// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/xml.h"

#include "table/words.h"

#include <expat.h>

#include <vector>

namespace tasuki::table {

namespace {

constexpr int deepest = 64;
/// expat keeps a tag that is not complete yet, however long it is.
constexpr XML_Index longestTag = 4 << 20;
constexpr std::size_t pieceBytes = 128 * 1024;

std::string_view localName(const char* name)
{
    std::string_view all(name);
    const std::size_t colon = all.rfind(':');
    return colon == all.npos ? all : all.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair; pair += 2)
        if (localName(pair[0]) == name)
            return pair[1];
    return {};
}

void XmlHandler::refuse(Error error)
{
    if (!m_refusal)
        m_refusal = std::move(error);
    m_stopped = true;
}

struct XmlReader::Parser
{
    XML_Parser expat = XML_ParserCreate(nullptr);
    XmlHandler& handler;
    QString fileName;
    int depth = 0;
    XML_Index fed = 0;

    Parser(XmlHandler& to, QString name) : handler(to), fileName(std::move(name))
    {
        XML_SetUserData(expat, this);
        XML_SetElementHandler(expat, start, end);
        XML_SetCharacterDataHandler(expat, text);
        XML_SetStartDoctypeDeclHandler(expat, doctype);
    }
    ~Parser() { XML_ParserFree(expat); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    void haltIfStopped()
    {
        if (handler.stopped())
            XML_StopParser(expat, XML_FALSE);
    }
    static void start(void* self, const char* name, const char** attributes)
    {
        auto& parser = *static_cast<Parser*>(self);
        if (parser.handler.stopped())
            return;
        if (++parser.depth > deepest)
            parser.handler.refuse(damaged(parser.fileName, QStringLiteral("XML deeper than %1 elements").arg(deepest)));
        else
            parser.handler.startElement(localName(name), XmlAttributes(attributes));
        parser.haltIfStopped();
    }
    static void end(void* self, const char* name)
    {
        auto& parser = *static_cast<Parser*>(self);
        if (parser.handler.stopped())
            return;
        --parser.depth;
        parser.handler.endElement(localName(name));
        parser.haltIfStopped();
    }
    static void text(void* self, const char* characters, int length)
    {
        auto& parser = *static_cast<Parser*>(self);
        if (parser.handler.stopped())
            return;
        parser.handler.text({characters, static_cast<std::size_t>(length)});
        parser.haltIfStopped();
    }
    static void doctype(void* self, const char*, const char*, const char*, int)
    {
        auto& parser = *static_cast<Parser*>(self);
        parser.handler.refuse(
            {Error::Code::Unreadable,
             TableWords::tr("%1 defines words of its own inside, which no spreadsheet program does and which can "
                            "harm the PC. It was not opened and nothing was changed. Open it in Excel and save it "
                            "once more.")
                 .arg(parser.fileName),
             QStringLiteral("XML with a document type")});
        parser.haltIfStopped();
    }

    /// What became of the piece that was just parsed.
    Result<void> outcome(XML_Status status)
    {
        if (handler.refusal())
            return tl::unexpected<Error>(*handler.refusal());
        if (handler.stopped())
            return {};
        if (status != XML_STATUS_OK)
            return tl::unexpected<Error>(
                damaged(fileName, QStringLiteral("XML, byte %1: %2")
                                      .arg(XML_GetCurrentByteIndex(expat))
                                      .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(expat))))));
        if (fed - XML_GetCurrentByteIndex(expat) > longestTag)
            return tl::unexpected<Error>(damaged(fileName, QStringLiteral("a tag of more than 4 MB")));
        return {};
    }
};

XmlReader::XmlReader(XmlHandler& handler, QString fileName)
    : m_parser(std::make_unique<Parser>(handler, std::move(fileName)))
{
}

XmlReader::~XmlReader() = default;

Result<void> XmlReader::feed(std::string_view piece, bool last)
{
    if (m_parser->handler.stopped())
        return {};
    m_parser->fed += static_cast<XML_Index>(piece.size());
    return m_parser->outcome(XML_Parse(m_parser->expat, piece.data(), static_cast<int>(piece.size()), last));
}

Result<void> XmlReader::readAll(Archive::Stream& stream, XmlHandler& handler, const QString& fileName,
                                const std::function<bool(std::int64_t)>& onBytes)
{
    XmlReader reader(handler, fileName);
    std::vector<char> piece(pieceBytes);
    std::int64_t total = 0;
    while (!handler.stopped()) {
        const auto got = stream.read(piece.data(), piece.size());
        if (!got)
            return tl::unexpected<Error>(got.error());
        if (auto fed = reader.feed({piece.data(), *got}, *got == 0); !fed)
            return fed;
        if (*got == 0)
            break;
        total += static_cast<std::int64_t>(*got);
        if (onBytes && !onBytes(total))
            return tl::unexpected<Error>(cancelledError());
    }
    return {};
}

} // namespace tasuki::table
