// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/desk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace desk {

namespace {

/// A disk in memory where there is one: the tests wait for the disk thousands of times.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/tasuki-desk-XXXXXX");
}

} // namespace

Desk::Desk(const char* name) : m_folder(folderTemplate())
{
    REQUIRE(m_folder.isValid());
    m_centre = must(Centre::create(path(), {QString::fromUtf8(name), manager}, &clock));
    must(store().vault().create(manager, passphrase, {1, 8192}));
}

void Desk::reopen()
{
    m_centre.reset();
    m_centre = must(Centre::open(path(), store::Access::Write, &clock));
    enter();
}

void Desk::enter(const QString& name, const QString& words)
{
    must(m_centre->enter(must(store().vault().unlock(name, words))));
}

void Desk::undo()
{
    NoProgress progress;
    must(store().undo(progress));
}

Id<clients::Client> Desk::addClient(const char* name, const char* kana)
{
    clients::Client client;
    client.name = QString::fromUtf8(name);
    client.kana = QString::fromUtf8(kana);
    client.sex = QStringLiteral("female");
    client.birthDate = QDate(1937, 3, 4);
    client.address = QStringLiteral("白津県水瀬市元町3丁目5-2");
    client.phone = QStringLiteral("0769-01-5512");
    client.insuredNumber = QStringLiteral("0001234567");
    client.allergies = QStringLiteral("エビ・カニ");
    const Id<clients::Client> id = must(clients().add(client));
    clients::Certification certification;
    certification.client = id;
    certification.level = QStringLiteral("13");
    certification.from = QDate(2025, 1, 1);
    certification.to = QDate(2025, 12, 31);
    certification.certifiedOn = QDate(2024, 12, 20);
    must(clients().addRow(certification));
    clients::Relative son;
    son.client = id;
    son.name = QStringLiteral("田所 和夫");
    son.relation = QStringLiteral("eldest_son");
    son.parts = QStringLiteral("key;main_carer");
    son.phone = QStringLiteral("090-0000-1111");
    son.order = 1;
    must(clients().addRow(son));
    clients::Consent consent;
    consent.client = id;
    consent.on = QDate(2025, 4, 7);
    consent.wording = QStringLiteral("1");
    consent.range = QStringLiteral("medical;care_office");
    consent.signer = QStringLiteral("田所 キヨ");
    consent.relation = QStringLiteral("self");
    must(clients().addRow(consent));
    return id;
}

Id<forms::Sheet> Desk::begin(const Id<clients::Client>& client, const char* form, const char* profession)
{
    const auto definition = must(sheets().library().find(QLatin1String(form)));
    forms::Receiver receiver;
    receiver.profession = QLatin1String(profession);
    receiver.name = QStringLiteral("水瀬中央病院");
    return must(sheets().begin(client, *definition, centre().sender(), receiver));
}

void Desk::type(forms::SheetView& view, const char* field, const QString& typed)
{
    const forms::Field* asked = view.definition->field(QLatin1String(field));
    REQUIRE(asked);
    must(sheets().answer(view, asked->id, must(forms::readTyped(*asked, typed))));
}

void Desk::complete(forms::SheetView& view)
{
    for (const forms::Completeness::Item& item : must(sheets().check(view)).missing) {
        const forms::Field* field = view.definition->field(item.field);
        forms::Answer answer;
        switch (field->kind) {
        case forms::Kind::Choice:
        case forms::Kind::Choices:
            answer.chosen << field->options.front().code;
            break;
        case forms::Kind::Check:
            answer.chosen << QStringLiteral("yes");
            break;
        case forms::Kind::Number:
            answer.text = QString::number(field->least.value_or(1));
            break;
        case forms::Kind::Date:
            answer.text = today.toString(Qt::ISODate);
            break;
        case forms::Kind::Partial:
            answer.text = QStringLiteral("2025");
            break;
        case forms::Kind::Time:
            answer.text = QStringLiteral("09:00");
            break;
        case forms::Kind::Table:
            answer.rows.push_back({{field->columns.front().id, forms::Answer{QStringLiteral("記入"), {}, {}, {}}}});
            break;
        case forms::Kind::Signature:
        case forms::Kind::Genogram:
        case forms::Kind::BodyNote:
            continue;
        default:
            answer.text = QStringLiteral("記入済み");
        }
        must(sheets().answer(view, field->id, answer));
    }
}

QString Desk::write(const char* name, const QByteArray& bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace desk
