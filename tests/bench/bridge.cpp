// SPDX-License-Identifier: GPL-3.0-or-later
// What the floor borrows so that it indexes the same text under the same kinds.
#include "floor.h"

#include "base/fold.h"
#include "registry/categories.h"
#include "store/failure.h"
#include "store/tokenizer.h"

const std::uint16_t* floorFoldTable(void)
{
    static_assert(sizeof(char16_t) == sizeof(std::uint16_t));
    return reinterpret_cast<const std::uint16_t*>(tasuki::text::foldTable());
}

int floorRegisterTokenizer(struct sqlite3* database)
{
    return tasuki::store::guarded([&] { tasuki::store::registerTokenizer(database); }).has_value() ? 1 : 0;
}

int floorKind(const char* name, std::size_t length)
{
    return tasuki::registry::leafIndexOfOfficialName({name, length});
}

const char* floorKindCode(int kind)
{
    return tasuki::registry::leafCategories()[static_cast<std::size_t>(kind)].code.data();
}
