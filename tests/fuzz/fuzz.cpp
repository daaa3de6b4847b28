// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "base/utf8.h"
#include "registry/careimport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <stdexcept>

namespace fuzz {

namespace {

/// In memory where the system has a place for that: the files are written thousands of times.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/tasuki-fuzz-XXXXXX");
}

} // namespace

void promise(bool holds, const char* what)
{
    if (!holds)
        throw std::logic_error(what);
}

QByteArray bytes(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

QString string(const std::uint8_t* data, std::size_t size)
{
    return QString::fromUtf8(bytes(data, size));
}

bool isUtf8(std::string_view text)
{
    return utf8::firstInvalid(text) == std::string_view::npos;
}

QByteArray careHeader()
{
    return "都道府県コード又は市町村コード,No,都道府県名,市区町村名,事業所名,事業所名カナ,サービスの種類,住所,"
           "方書（ビル名等）,"
           "緯度,経度,電話番号,FAX番号,法人番号,法人の名称,事業所番号,利用可能曜日,利用可能曜日特記事項,定員,URL,"
           "高齢者の方と障害者の方が同時一体的に利用できるサービス,介護保険の通常の指定基準を満たしている,"
           "障害福祉の通常の指定基準を満たしている,備考\r\n";
}

QByteArray smallTown()
{
    return "482072,1,白津県,水瀬市,港の訪問介護,ミナトノホウモンカイゴ,訪問介護,水瀬市港町1,,36.70,137.01,0769-00-0001,"
           ","
           "1234567890123,社会福祉法人なぎさ会,9900000001,平日,,10,,,,,\r\n"
           "482072,2,白津県,水瀬市,港の通所介護,ミナトノツウショカイゴ,通所介護,水瀬市港町1,,36.70,137.01,0769-00-0002,"
           ","
           "1234567890123,社会福祉法人なぎさ会,9900000001,\"平日,土曜日\",,20,,,,,\r\n"
           "482072,3,白津県,水瀬市,デイサービスゆずりは,デイサービスユズリハ,通所介護,水瀬市元町2,元町ビル3階,36.71,"
           "137.02,"
           "0769-00-0003,0769-00-0004,,合同会社こすもす,9900000002,\"平日,祝日\",,30,https://example.jp/,,,,\r\n"
           "482081,4,白津県,山根市,山根居宅介護支援センター,ヤマネ,居宅介護支援,山根市奥3,,,,0769-00-0005,,,,"
           "9900000003,,,,,,,,\r\n";
}

Desk::Desk() : m_folder(folderTemplate())
{
    promise(m_folder.isValid(), "there is a folder for a data file");
    m_centre = must(Centre::create(m_folder.filePath(QStringLiteral("centre.tasuki")),
                                   {QStringLiteral("Minami"), QStringLiteral("Sato")}, &m_clock),
                    "a data file can be made");
    NoProgress progress;
    auto rows = must(registry::readCareFiles({{QStringLiteral("town.csv"), careHeader() + smallTown()}}, {}),
                     "the town is read");
    const auto staged =
        must(registry::stageCare(registry(), std::move(rows), QDate(2025, 6, 30), progress), "the town is staged");
    must(registry::applyCare(registry(), staged, progress), "the town is taken in");
    promise(staged.added == 4, "the town has four services");
}

Desk& sharedDesk()
{
    // Made before it is kept, and its end asked for after that: it has to go before what Qt keeps for databases, at the end
    // of the application as at the end of a program without one.
    static std::unique_ptr<Desk> desk = std::make_unique<Desk>();
    static const bool ends = (qAddPostRoutine([] { desk.reset(); }), true);
    Q_UNUSED(ends)
    return *desk;
}

} // namespace fuzz
