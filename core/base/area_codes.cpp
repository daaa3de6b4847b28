// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/area_codes.h"

#include "base/plain.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace tasuki {

namespace {

/// Area codes of one length, by the digits numbers begin with. The longest prefix over all lengths decides, so a
/// prefix names a whole region and longer ones name what differs within it.
struct Prefixes
{
    int length;
    QStringView list;
};

// clang-format off
constexpr std::array<Prefixes, 4> areaCodes{{
    {2, u"03 06 0420 0429 0471 04709"},
    {3, u"011 01548 01557 017 018 019 022 023 024 025 026 027 028 029 042 04297 04298 043 044 045 046 047 048 049 "
        u"052 053 054 055 058 059 072 073 075 076 077 078 079 082 083 084 086 08636 08652 08672 08680 087 088 089 "
        u"092 093 095 096 097 098 099"},
    {4, u"012 013 014 015 016 0172 0173 0174 0175 0176 0178 0179 0182 0183 0184 0185 0186 0187 0191 0192 0193 0194 "
        u"0195 0197 0198 0220 02232 02233 0224 0225 0226 0228 0229 0233 0234 0235 0237 0238 0240 0241 0242 0243 0244 "
        u"0246 0247 0248 0250 0254 02557 02558 0256 02572 02573 02574 0258 0259 0260 0261 0263 02642 02643 02644 "
        u"02645 0265 0266 0267 0268 0269 0270 0274 0276 0277 0278 0279 0280 0282 02832 02833 02834 02835 02836 02837 "
        u"02838 0284 0285 0287 0288 0289 0291 02932 02933 02934 0294 0295 0296 0297 0299 0422 04282 04283 04287 "
        u"04288 0436 0438 0439 0460 0463 0465 0466 0467 0470 0475 0476 04785 04787 04788 0479 0480 0493 0494 0495 "
        u"0531 0532 0533 0536 0537 0538 05396 0544 0545 0547 0548 0550 0551 0553 0554 0555 0556 0557 0558 056 057 "
        u"0581 0584 0585 0586 0587 0594 0595 0596 0597 0598 0599 0721 0725 0735 0736 0737 0738 0739 074 0761 0763 "
        u"0765 0766 0767 0768 0769 0770 0771 0772 0773 0774 0776 0778 0779 0790 0791 07946 07947 07948 07952 07953 "
        u"07954 07957 07958 07962 07963 07964 07965 07968 07969 0797 0798 0799 0820 0823 08245 08246 08247 08248 "
        u"0826 0827 08293 08295 08297 0833 0834 0835 0836 08372 08373 08374 08375 08382 08385 0845 08462 08463 "
        u"08464 08466 0847 0848 085 0863 0865 0866 0867 0868 08692 08693 08696 08697 08698 08699 0875 0877 0879 0880 "
        u"0883 0884 0885 0887 0889 0892 0893 0894 0895 0896 0897 0898 0920 0930 094 0950 0952 0954 0955 0956 0957 "
        u"0959 0964 0965 0966 0967 0968 0969 0972 0973 0974 0977 0978 0979 0980 0982 0983 0984 0985 0986 0987 09932 "
        u"09933 09935 09936 09937 09938 09942 09943 09944 09945 09946 0995 0996 0997"},
    {5, u"01267 01372 01374 01377 01392 01397 01398 01456 01457 01466 01547 01558 01564 01586 01587 01632 01634 01635 "
        u"01648 01654 01655 01656 01658 04992 04994 04996 04998 05769 05979 07468 08387 08388 08396 08477 08512 08514 "
        u"09496 09802 09912 09913 09969"},
}};
// clang-format on

using LengthTable = std::vector<std::uint8_t>;

/// The length for every five digits a number can begin with.
LengthTable buildLengths()
{
    LengthTable lengths(100000, 0);
    for (qsizetype size = 2; size <= 5; ++size)
        for (const Prefixes& codes : areaCodes)
            for (const QStringView prefix : codes.list.split(u' ')) {
                if (prefix.size() != size)
                    continue;
                std::size_t span = 1;
                for (qsizetype i = size; i < 5; ++i)
                    span *= 10;
                const auto first = lengths.begin() + static_cast<std::ptrdiff_t>(prefix.toUInt() * span);
                std::fill_n(first, span, static_cast<std::uint8_t>(codes.length));
            }
    return lengths;
}

} // namespace

int areaCodeLength(QStringView digits)
{
    static const LengthTable lengths = buildLengths();
    if (digits.size() != 10 || !text::isDigits(digits))
        return 0;
    return lengths[digits.first(5).toUInt()];
}

} // namespace tasuki
