// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/carryingpane.h"

#include "exchange/exchangepapers.h"
#include "exchange/exchangework.h"
#include "exchange/folder.h"
#include "exchange/join.h"
#include "exchange/passphrase.h"
#include "paper/preview/printing.h"
#include "store/accesslog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

QWidget* rowOf(std::initializer_list<Button*> buttons)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row, 8, 8);
    flow->setContentsMargins({});
    for (Button* button : buttons)
        flow->addWidget(button);
    return row;
}

/// The address with a name in it; where the host stands among its parameters, the name does too.
QString withUser(const QString& address, const QString& user)
{
    if (address.isEmpty() || user.isEmpty())
        return address;
    QUrl url(address);
    if (!url.host().isEmpty()) {
        url.setUserName(user);
    } else {
        QUrlQuery query(url);
        query.removeAllQueryItems(QStringLiteral("user"));
        query.addQueryItem(QStringLiteral("user"), user);
        url.setQuery(query);
    }
    return url.toString(QUrl::FullyEncoded);
}

/// The other way round: takes the name out.
QString takeUser(QString& address)
{
    QUrl url(address);
    QUrlQuery query(url);
    const QString user = url.userName().isEmpty() ? query.queryItemValue(QStringLiteral("user"), QUrl::FullyDecoded) : url.userName();
    url.setUserName({});
    query.removeAllQueryItems(QStringLiteral("user"));
    url.setQuery(query.isEmpty() ? QString() : query.toString());
    address = url.toString();
    return user;
}

QString joinKind()
{
    return CarryingPane::tr("Files for a new PC (*.tasuki-pc)");
}

} // namespace

CarryingPane::CarryingPane(Session& session, QWidget* parent)
    : Pane(parent), m_session(session), m_folderPlace(new Paragraph), m_folderState(new Paragraph({}, Role::Secondary, Ink::Text2)), m_hubState(new Paragraph({}, Role::Secondary, Ink::Text2)),
      m_choose(new Button(Icon::Open, tr("Choose the shared folder…"))), m_look(new Button(tr("Look now"))), m_leave(new Button(tr("Share no more"), Button::Kind::Link)),
      m_anew(new Button(tr("It was emptied: begin anew"))), m_address(new LineEdit), m_user(new LineEdit), m_password(new LineEdit), m_connect(new Button(tr("Connect"))),
      m_forget(new Button(tr("Forget the hub"), Button::Kind::Link))
{
    addHeading(tr("Other PCs of this centre"), tr("by itself, every half minute"));
    addPart(buildFolder());
    addDivider();
    addHeading(tr("Hub of the region"), tr("where there is one"));
    addPart(buildHub());
    connect(&Carrier::of(session), &Carrier::looked, this, &CarryingPane::refresh);
    QString address = carryingPlaces(session.store()).hub;
    m_user->setText(takeUser(address));
    m_address->setText(address);
    refresh();
}

QWidget* CarryingPane::buildFolder()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(px(14), 0, px(14), px(14));
    column->setSpacing(px(8));
    column->addWidget(m_folderPlace);
    column->addWidget(m_folderState);
    column->addWidget(rowOf({m_choose, m_look, m_anew, m_leave}));
    auto* add = new Button(Icon::Add, tr("Add a PC…"));
    column->addWidget(rowOf({add}));
    column->addWidget(new Paragraph(tr("Makes a file with which a new PC belongs to this centre. Everybody's passphrase works there too."), Role::Small, Ink::Text2));
    connect(m_choose, &Button::clicked, this, &CarryingPane::chooseFolder);
    connect(m_look, &Button::clicked, this, [this] { Carrier::of(m_session).lookNow(); });
    connect(m_anew, &Button::clicked, this, &CarryingPane::beginAnew);
    connect(m_leave, &Button::clicked, this, [this] { setFolder({}); });
    connect(add, &Button::clicked, this, &CarryingPane::chooseJoinFile);
    return part;
}

QWidget* CarryingPane::buildHub()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(px(14), 0, px(14), px(14));
    column->setSpacing(px(8));
    m_address->setPlaceholderText(QStringLiteral("postgresql://hub.example.jp/tasuki"));
    for (LineEdit* line : {m_address, m_user})
        line->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_addressBox = new FieldBox(tr("Address of the hub"), m_address, tr("Whoever keeps the hub tells it, with a name and a password for this centre."));
    column->addWidget(m_addressBox);
    auto* both = new QHBoxLayout;
    both->setSpacing(px(8));
    both->addWidget(new FieldBox(tr("Name at the hub"), m_user), 1);
    both->addWidget(new FieldBox(tr("Password at the hub"), m_password), 1);
    column->addLayout(both);
    column->addWidget(rowOf({m_connect, m_forget}));
    column->addWidget(m_hubState);
    connect(m_connect, &Button::clicked, this, &CarryingPane::setHub);
    connect(m_password, &QLineEdit::returnPressed, this, &CarryingPane::setHub);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressBox->setError({}); });
    connect(m_forget, &Button::clicked, this, [this] {
        m_address->clear();
        m_user->clear();
        setHub();
    });
    return part;
}

QString CarryingPane::stateWords(Carrier::Place place) const
{
    const Carrier& carrier = Carrier::of(m_session);
    const Carrier::Report& report = carrier.report(place);
    if (report.trouble)
        return report.trouble->message;
    if (carrier.isLocked())
        return tr("It waits: the keys are locked with the client data. It goes on as soon as somebody opens it.");
    if (!report.at.isValid())
        return tr("Not looked yet.");
    QStringList words{tr("Looked at %1.").arg(report.at.toString(QStringLiteral("H:mm")))};
    words << (report.received > 0 ? tr("%n files came.", nullptr, static_cast<int>(report.received)) : tr("Nothing new came."));
    if (report.refused > 0)
        words << tr("%n files there are damaged or none of ours and were left alone.", nullptr, static_cast<int>(report.refused));
    if (!report.unnoted.isEmpty())
        words << tr("Nothing is taken from these centres, whose cards are not noted here: %1.").arg(namesInShort(report.unnoted));
    return words.join(QString());
}

void CarryingPane::refresh()
{
    const CarryingPlaces places = carryingPlaces(m_session.store());
    const bool shares = !places.folder.isEmpty();
    m_folderPlace->setText(shares ? tr("Shared folder: %1").arg(QDir::toNativeSeparators(places.folder)) : tr("No folder is shared yet."));
    m_folderState->setText(shares ? stateWords(Carrier::Folder)
                                  : tr("Choose a folder that all PCs of this centre reach. Each has a data file of its own, and what one writes comes to the others by itself. Everything there is sealed."));
    m_choose->setText(shares ? tr("Another folder…") : tr("Choose the shared folder…"));
    m_look->setVisible(shares);
    m_leave->setVisible(shares);
    const auto& trouble = Carrier::of(m_session).report(Carrier::Folder).trouble;
    // Only where the folder itself is there: one that cannot be reached is not to be begun anew.
    m_anew->setVisible(shares && trouble && trouble->code == Error::Code::NotFound && QFileInfo(places.folder).isDir());
    m_hubState->setText(places.hub.isEmpty() ? tr("No hub is used. Files are passed on under “Exchange”.") : stateWords(Carrier::Hub));
    m_forget->setVisible(!places.hub.isEmpty());
}

void CarryingPane::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Shared folder of this centre's PCs"), carryingPlaces(m_session.store()).folder);
    if (!folder.isEmpty())
        setFolder(folder);
}

void CarryingPane::setFolder(const QString& path)
{
    if (const auto refused = refusedInBackup(m_session)) {
        Q_EMIT failed(*refused);
        return;
    }
    if (auto set = setSharedFolder(m_session.store(), path); !set) {
        Q_EMIT failed(set.error().message);
        return;
    }
    Carrier::of(m_session).forget(Carrier::Folder);
    if (path.isEmpty()) {
        Q_EMIT done(tr("Nothing is shared any more. What lies in the folder stays there."));
        return;
    }
    Q_EMIT done(tr("Shared from now on: %1").arg(QDir::toNativeSeparators(path)));
    Carrier::of(m_session).lookNow();
}

void CarryingPane::beginAnew()
{
    Dialog sure(tr("Shared folder"), tr("Was the shared folder emptied on purpose?"), this);
    sure.addSentence(tr("If it is only another drive or another folder, leave it and choose the right one. Begun anew, this PC lays all it has into the folder again; nothing is removed anywhere."));
    sure.setSafe(tr("Leave it"));
    sure.setPrimary(tr("Begin anew"));
    if (sure.exec() == QDialog::Accepted)
        Carrier::of(m_session).lookNow(true);
}

void CarryingPane::setHub()
{
    if (const auto refused = refusedInBackup(m_session)) {
        Q_EMIT failed(*refused);
        return;
    }
    const QString address = withUser(m_address->text().trimmed().normalized(QString::NormalizationForm_KC), m_user->text().trimmed());
    const auto set = tasuki::setHub(m_session.store(), address, m_password->text());
    if (!set) {
        m_addressBox->setError(set.error().message);
        return;
    }
    m_addressBox->setError({});
    m_password->clear();
    Carrier::of(m_session).forget(Carrier::Hub);
    if (address.isEmpty()) {
        Q_EMIT done(tr("The hub is forgotten, with its password. What it has stays there."));
        return;
    }
    m_hubState->setText(tr("Connecting to the hub…"));
    Carrier::of(m_session).lookNow();
}

void CarryingPane::chooseJoinFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("File for a new PC"), QDir::home().filePath(m_session.centreName() + QStringLiteral(".tasuki-pc")), joinKind());
    if (!path.isEmpty())
        makeJoinFile(path);
}

void CarryingPane::makeJoinFile(const QString& path)
{
    if (const auto refused = refusedInBackup(m_session)) {
        Q_EMIT failed(*refused);
        return;
    }
    const QString passphrase = exchange::newPassphrase();
    const bool started = m_session.jobs().start(
        tr("Writing the file for a new PC"),
        [path, passphrase](Centre& centre, Progress& progress) -> Result<std::any> {
            auto exchange = exchangeOf(centre);
            if (!exchange)
                return tl::unexpected<Error>(exchange.error());
            // First the note, then the file: nothing leaves without standing in the log.
            if (auto logged = store::logAccess(centre.store(), QStringLiteral("join"), "pack", {}, {}); !logged)
                return tl::unexpected<Error>(logged.error());
            if (auto made = exchange::join::make(*exchange, centre.store(), path, passphrase, progress); !made)
                return tl::unexpected<Error>(made.error());
            return std::any();
        },
        [this, path, passphrase](const Result<std::any>& finished) {
            if (!finished)
                Q_EMIT failed(finished.error().message);
            else
                showPassphrase(path, passphrase);
        });
    if (!started)
        Q_EMIT failed(tr("Another long job is running. Nothing was written. Wait for it to end and try again."));
}

void CarryingPane::showPassphrase(const QString& path, const QString& passphrase)
{
    Dialog shown(tr("File for a new PC"), passphrase, this);
    shown.addSentence(tr("The file is written: %1").arg(QDir::toNativeSeparators(path)));
    shown.addSentence(tr("On the new PC start Tasuki, choose “Join the centre with a file” and type these six words. Carry file and words by different ways, and delete the file once the new PC has opened it. The "
                         "words are shown only this once."));
    auto* print = shown.addChoice(tr("Print the words"));
    connect(print, &Button::clicked, &shown, [&] {
        if (auto printed = paper::printDocument(&shown, passphrasePaper(m_session, passphrase, QFileInfo(path).fileName())); !printed)
            Q_EMIT failed(printed.error().message);
    });
    shown.setPrimary(tr("I have them"));
    shown.exec();
}

} // namespace tasuki::ui
