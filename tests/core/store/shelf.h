// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "testing/testing.h"

#include <QStringList>
#include <QTemporaryDir>

/// A small subject for the tests of the store: items on a shelf, with a field of every kind, and sealed
/// letters about them.
namespace shelf {

using namespace tasuki;
using namespace tasuki::store;

struct Item
{
    Id<Item> id;
    QString name;
    QString phone;
    std::optional<std::int64_t> count;
    std::optional<double> weight;
    QDate day;
    Id<Item> parent;
    QString remark;
    bool operator==(const Item&) const = default;
};

/// All of it is client data but what it belongs to.
struct Letter
{
    Id<Letter> id;
    Id<Item> item;
    QString text;
    std::optional<std::int64_t> count;
    std::optional<double> weight;
    QDate day;
    Id<Item> about;
    bool operator==(const Letter&) const = default;
};

[[nodiscard]] const Schema& schema();

/// 2025-06-11 09:00 in Japan.
inline constexpr std::int64_t aDay = 24LL * 3600 * 1000;
inline constexpr std::int64_t morning = 1749600000000;

/// Finds items by their name and telephone.
class Documents final : public DocumentSource
{
public:
    explicit Documents(Store& store);
    ~Documents() override;
    std::vector<std::int64_t> affectedBy(const EntityInfo& entity, std::int64_t rid) override;
    std::optional<SearchDocument> build(std::int64_t rid) override;
    SearchIndex& index() override { return m_index; }

private:
    Store& m_store;
    SearchIndex m_index;
};

/// A folder that goes with the test, a clock that stands, and the way to a data file in it.
class Shelf
{
public:
    explicit Shelf(const char* fileName = "centre.tasuki");

    [[nodiscard]] QString path(const char* name = nullptr) const;
    std::unique_ptr<Store> create(const char* staff = "Sato");
    std::unique_ptr<Store> open(Access access = Access::Write);
    /// The error that opening gives; fails the test where it opens.
    [[nodiscard]] Error refusal(Access access = Access::Write);

    FixedClock clock{morning};

private:
    QTemporaryDir m_folder;
    QString m_file;
};

/// The value, or a failed test that prints the error.
template <class T> T must(Result<T>&& result)
{
    if (!result)
        FAIL("refused: " << result.error().message << " (" << result.error().detail << ")");
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Adds an item through commit and returns it as it was stored.
Item add(Store& store, const QString& name, const QString& phone = QString());
/// Makes the vault with a passphrase that costs nothing to try. Returns the recovery code.
QString makeVault(Store& store, const char* manager = "Sato", const char* passphrase = "three small words");
inline constexpr Derivation quick{1, 8192};
/// Adds a letter through commit.
Letter write(Store& store, const Id<Item>& item, const QString& text);
void rename(Store& store, const Id<Item>& id, const QString& name);
Item read(Store& store, const Id<Item>& id);
[[nodiscard]] bool exists(Store& store, const Id<Item>& id);
/// One version written elsewhere.
[[nodiscard]] CellVersion version(const Uuid& row, const char* field, Stamp stamp, const Uuid& device, Value value,
                                  std::vector<VersionKey> bases = {});
[[nodiscard]] Uuid uuid(int number);

/// What the file says, whatever order it was told in: current rows, versions, published values beneath. Local numbers
/// and the names of changes stay out.
[[nodiscard]] QStringList contents(Store& store);
/// Every row of every table, bit by bit.
[[nodiscard]] QStringList dump(Store& store);

/// Is a sentence for a person: says what happened, what is safe and what to do, without the words of the machine.
void requireSentence(const Error& error, Error::Code code);

/// Runs this test program again for the hidden test `name`, with words it finds in `childWords()`. `prefix` stands
/// before the program, for example to run it elsewhere.
struct ChildResult
{
    int exitCode = -1;
    QString output;
};
[[nodiscard]] ChildResult runChild(const char* name, const QStringList& words, const QString& shellBefore = {});
[[nodiscard]] QStringList childWords();

} // namespace shelf

namespace tasuki::store {
template <> const EntityInfo& describe<shelf::Item>();
template <> const EntityInfo& describe<shelf::Letter>();
} // namespace tasuki::store
