// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchangework.h"
#include "exchange/ledger.h"
#include "exchange/outlook.h"
#include "session/session.h"

#include <QStackedWidget>

namespace tasuki::ui {

/// 書き出す: for whom, how it is sealed, what would leave and what stays with the reason, and the one key that writes the file.
class SendPane : public QWidget
{
    Q_OBJECT

public:
    enum class To { Public, Professionals, Chosen };
    enum class Seal { Cards, Passphrase, None };
    explicit SendPane(Session& session, QWidget* parent = nullptr);

    void reload();
    void clear();
    void arrive();
    void setEffectiveWidth(int width);
    void setTo(To to);
    void setSeal(Seal seal);
    /// Chooses a partner as a click on its chip would.
    void setChosen(const QString& centre, bool chosen);
    [[nodiscard]] const WordTable& rows() const { return m_ledger->rows(); }
    [[nodiscard]] const QString& passphrase() const { return m_passphrase; }
    /// Asks where to and writes.
    void write();
    /// Writes to this place.
    void writeTo(const QString& path);

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);
    void cardsRequested();

private:
    [[nodiscard]] QWidget* buildChoices();
    [[nodiscard]] QWidget* buildWritten();
    [[nodiscard]] Result<exchange::Recipients> recipients() const;
    [[nodiscard]] store::Scope audience() const;
    void count();
    void showOutlook(const exchange::Outlook& outlook);
    void follow();
    void finish(const QString& path, const exchange::Recipients& recipients, std::int64_t versions);
    void printPassphrase();

    Session& m_session;
    To m_to = To::Professionals;
    Seal m_seal = Seal::Cards;
    QString m_passphrase; ///< the one shown; gone when the person is through with it
    std::vector<exchange::Card> m_partners;
    std::vector<Chip*> m_chips;
    Segments *m_toWhom, *m_sealing;
    QWidget* m_chipRow;
    FlowLayout* m_chipFlow;
    Banner* m_banner;
    Ledger* m_ledger = nullptr;
    QStackedWidget* m_stack;
    Paragraph* m_sum;
    Button* m_write;
    Label* m_words;
    Paragraph* m_written;
    std::map<exchange::SigningKey, QString> m_names;
    std::uint64_t m_counting = 0; ///< number of the newest wish for a count
};

} // namespace tasuki::ui
