// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"
#include "testing/testing.h"

#include <QTemporaryDir>

/// A data file of an invented centre whose client data is open, for the tests of clients, forms and their screens.
namespace desk {

using namespace tasuki;

/// 2025-06-11 09:00 in Japan, a Wednesday.
inline constexpr std::int64_t morning = 1749600000000;
inline const QDate today(2025, 6, 11);
inline const QString manager = QStringLiteral("Sato");
inline const QString passphrase = QStringLiteral("three small words");

/// The value, or a failed test that prints the error.
template <class T> T must(Result<T>&& result)
{
    if (!result)
        FAIL("refused: " << result.error().message << " (" << result.error().detail << ")");
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Is a sentence for a person, of the kind it should be.
template <class T> void refused(const Result<T>& result, Error::Code code)
{
    REQUIRE_FALSE(result);
    INFO(result.error().message);
    CHECK(result.error().code == code);
    CHECK(result.error().message.size() > 8);
}

class Desk
{
public:
    explicit Desk(const char* name = "みなみ地域包括支援センター");

    [[nodiscard]] Centre& centre() { return *m_centre; }
    [[nodiscard]] store::Store& store() { return m_centre->store(); }
    [[nodiscard]] clients::Clients& clients() { return m_centre->clients(); }
    [[nodiscard]] forms::Sheets& sheets() { return m_centre->sheets(); }
    [[nodiscard]] QString path(const char* name = "centre.tasuki") const { return m_folder.filePath(QLatin1String(name)); }

    /// Closes the file and opens it as the program does, with the passphrase.
    void reopen();
    void close() { m_centre.reset(); }
    /// Gives the open file to a session of the screens, which must not outlive the desk.
    [[nodiscard]] std::unique_ptr<Centre> release() { return std::move(m_centre); }
    void lock() { m_centre->lock(); }
    void enter(const QString& name = manager, const QString& words = passphrase);
    void undo();

    /// A client with a certification, a doctor, a family and a consent for hospitals and offices.
    Id<clients::Client> addClient(const char* name = "田所 キヨ", const char* kana = "タドコロ キヨ");
    /// Begins a sheet for somebody.
    Id<forms::Sheet> begin(const Id<clients::Client>& client, const char* form = "admission-info", const char* profession = "nurse");
    [[nodiscard]] forms::SheetView view(const Id<forms::Sheet>& sheet) { return must(sheets().read(sheet)); }
    /// Writes what somebody typed.
    void type(forms::SheetView& view, const char* field, const QString& typed);
    /// Fills what is missing for the receiver with words that fit, so that it can be issued.
    void complete(forms::SheetView& view);
    /// Writes a file beside the data file and returns its path.
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const;

    FixedClock clock{morning};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Centre> m_centre;
};

} // namespace desk
