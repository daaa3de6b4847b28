// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf.h"

#include "base/fold.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <array>

namespace tasuki::store {

using shelf::Item;
using shelf::Letter;

template <> const EntityInfo& describe<Item>()
{
    static const std::array fields{
        field<&Item::name>("name", "Name", FieldKind::Text, Scope::Public),
        field<&Item::phone>("phone", "Telephone", FieldKind::Phone, Scope::Professionals),
        field<&Item::count>("count", "Count", FieldKind::Number, Scope::Public),
        field<&Item::weight>("weight", "Weight", FieldKind::Real, Scope::Public),
        field<&Item::day>("day", "Day", FieldKind::Date, Scope::Public),
        field<&Item::parent>("parent", "Parent", FieldKind::Reference, Scope::Public),
        field<&Item::remark>("remark", "Remark", FieldKind::Text, Scope::Centre),
    };
    static const EntityInfo info{"item", "Item", fields};
    return info;
}

template <> const EntityInfo& describe<Letter>()
{
    static const std::array fields{
        field<&Letter::item>("item", "Item", FieldKind::Reference, Scope::Centre),
        field<&Letter::text>("text", "Text", FieldKind::Lines, Scope::Centre, Sealed::Yes),
        field<&Letter::count>("count", "Count", FieldKind::Number, Scope::Centre, Sealed::Yes),
        field<&Letter::weight>("weight", "Weight", FieldKind::Real, Scope::Centre, Sealed::Yes),
        field<&Letter::day>("day", "Day", FieldKind::Date, Scope::Centre, Sealed::Yes),
        field<&Letter::about>("about", "About", FieldKind::Reference, Scope::Centre, Sealed::Yes),
    };
    static const EntityInfo info{"letter", "Letter", fields};
    return info;
}

} // namespace tasuki::store

namespace shelf {

const Schema& schema()
{
    static const Schema entities{&describe<Item>(), &describe<Letter>()};
    return entities;
}

Documents::Documents(Store& store) : m_store(store), m_index(store.handle(), "item", 1, true)
{
    store.setDocumentSource(this);
}

Documents::~Documents()
{
    m_store.setDocumentSource(nullptr);
}

std::vector<std::int64_t> Documents::affectedBy(const EntityInfo& entity, std::int64_t rid)
{
    if (&entity != &describe<Item>())
        return {};
    return {rid};
}

std::optional<SearchDocument> Documents::build(std::int64_t rid)
{
    Statement row(m_store.handle(), "SELECT name, phone, deleted, count FROM item WHERE rid=?1");
    if (!row.bind(1, rid).step() || row.integer(2) != 0)
        return std::nullopt;
    SearchDocument document;
    text::appendFolded(document.text, row.text(0));
    document.text += '\x1f';
    text::appendFolded(document.text, row.text(1));
    document.sort = document.text;
    document.mask = row.integer(3);
    document.flags = Glance::Placed;
    document.latitude = static_cast<std::int32_t>(35000000 + row.integer(3));
    document.longitude = 139000000;
    return document;
}

namespace {

/// A disk in memory where there is one: the tests wait for the disk thousands of times.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/tasuki-store-XXXXXX");
}

} // namespace

Shelf::Shelf(const char* fileName) : m_folder(folderTemplate()), m_file(QLatin1String(fileName))
{
    REQUIRE(m_folder.isValid());
}

QString Shelf::path(const char* name) const
{
    return m_folder.filePath(name ? QLatin1String(name) : m_file);
}

std::unique_ptr<Store> Shelf::create(const char* staff)
{
    return must(Store::create(path(), {QStringLiteral("Minami"), QLatin1String(staff)}, schema(), clock));
}

std::unique_ptr<Store> Shelf::open(Access access)
{
    return must(Store::open(path(), access, schema(), clock));
}

Error Shelf::refusal(Access access)
{
    auto opened = Store::open(path(), access, schema(), clock);
    if (opened)
        FAIL("opened although it should be refused");
    return opened.error();
}

Item add(Store& store, const QString& name, const QString& phone)
{
    Item item;
    item.id.uuid = Uuid::v7(store.clock().nowMillis(), randomBytes16());
    item.name = name;
    item.phone = phone;
    must(store.commit({name + QStringLiteral(" added"), ChangeKind::Edit, diff(Item(), item, true)}));
    return item;
}

QString makeVault(Store& store, const char* manager, const char* passphrase)
{
    return must(store.vault().create(QLatin1String(manager), QLatin1String(passphrase), quick));
}

Letter write(Store& store, const Id<Item>& item, const QString& text)
{
    Letter letter;
    letter.id.uuid = Uuid::v7(store.clock().nowMillis(), randomBytes16());
    letter.item = item;
    letter.text = text;
    must(store.commit({QStringLiteral("letter added (%1)").arg(text), ChangeKind::Edit, diff(Letter(), letter, true)}));
    return letter;
}

void rename(Store& store, const Id<Item>& id, const QString& name)
{
    const Item before = read(store, id);
    Item after = before;
    after.name = name;
    must(store.commit({QStringLiteral("renamed"), ChangeKind::Edit, diff(before, after)}));
}

Item read(Store& store, const Id<Item>& id)
{
    const auto item = must(store.load(id));
    REQUIRE(item.has_value());
    return *item;
}

bool exists(Store& store, const Id<Item>& id)
{
    return must(store.load(id)).has_value();
}

CellVersion version(const Uuid& row, const char* field, Stamp stamp, const Uuid& device, Value value,
                    std::vector<VersionKey> bases)
{
    CellVersion made;
    made.entity = "item";
    made.row = row;
    made.field = field;
    made.key = {stamp, device};
    made.author = QStringLiteral("Elsewhere");
    made.bases = std::move(bases);
    made.value = std::move(value);
    return made;
}

Uuid uuid(int number)
{
    Uuid::Bytes bytes{};
    bytes[0] = 0x77;
    bytes[14] = static_cast<std::uint8_t>(number >> 8);
    bytes[15] = static_cast<std::uint8_t>(number);
    return Uuid(bytes);
}

namespace {

QStringList rowsOf(Store& store, const std::string& sql)
{
    QStringList lines;
    Statement statement(store.handle(), sql);
    while (statement.step()) {
        QStringList cells;
        for (int column = 0; column < 40; ++column)
            cells << (statement.isNull(column) ? QStringLiteral("-")
                                               : QString::fromLatin1(QByteArray::fromRawData(
                                                                         statement.text(column).data(),
                                                                         static_cast<qsizetype>(statement.text(column).size()))
                                                                         .toPercentEncoding(" /:.,()")));
        while (!cells.isEmpty() && cells.last() == QLatin1String("-"))
            cells.removeLast();
        lines << cells.join(QLatin1Char('|'));
    }
    return lines;
}

} // namespace

QStringList contents(Store& store)
{
    QStringList all;
    for (const EntityInfo* entity : store.schema()) {
        std::string sql = "SELECT id, deleted";
        for (const FieldInfo& field : entity->fields)
            sql += "," + std::string(field.name);
        all << QString::fromUtf8(entity->name.data(), static_cast<qsizetype>(entity->name.size()));
        all << rowsOf(store, sql + " FROM " + std::string(entity->name) + " ORDER BY id");
    }
    all << QStringLiteral("versions")
        << rowsOf(store, "SELECT entity,row,field,stamp,device,kind,scope,author,bases,value FROM version ORDER BY "
                         "1,2,3,4,5");
    all << QStringLiteral("official") << rowsOf(store, "SELECT entity,row,field,value FROM official ORDER BY 1,2,3");
    return all;
}

QStringList dump(Store& store)
{
    QStringList all;
    Statement tables(store.handle(), "SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name");
    while (tables.step()) {
        all << tables.string(0);
        QStringList rows = rowsOf(store, "SELECT * FROM \"" + std::string(tables.text(0)) + "\"");
        rows.sort();
        all << rows;
    }
    return all;
}

void requireSentence(const Error& error, Error::Code code)
{
    INFO(error.message << " / " << error.detail);
    CHECK(static_cast<int>(error.code) == static_cast<int>(code));
    CHECK(error.message.size() > 20);
    CHECK(error.message.endsWith(QLatin1Char('.')));
    static const QRegularExpression machine(QStringLiteral("SQL|sqlite|errno|database disk image|0x"),
                                            QRegularExpression::CaseInsensitiveOption);
    CHECK_FALSE(error.message.contains(machine));
}

ChildResult runChild(const char* name, const QStringList& words, const QString& shellBefore)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TASUKI_TEST_WORDS"), words.join(QLatin1Char('\n')));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList arguments{QLatin1String(name)};
    if (shellBefore.isEmpty())
        process.start(QCoreApplication::applicationFilePath(), arguments);
    else
        process.start(QStringLiteral("unshare"),
                      {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"),
                       QStringLiteral("{ %1; } >/dev/null 2>&1 || exit 77; exec \"$0\" \"$1\"").arg(shellBefore),
                       QCoreApplication::applicationFilePath(), QLatin1String(name)});
    ChildResult result;
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    result.output = QString::fromUtf8(process.readAll());
    return result;
}

QStringList childWords()
{
    return qEnvironmentVariable("TASUKI_TEST_WORDS").split(QLatin1Char('\n'));
}

} // namespace shelf
