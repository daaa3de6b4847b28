// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "exchange/direct.h"
#include "exchange/limits.h"
#include "exchange/minisign.h"
#include "forms/package.h"

namespace fuzz {

using namespace exchange;

int fuzzHandover(const std::uint8_t* data, std::size_t size)
{
    // Signed, so that the lines are reached; the head names the sender of the fixed keys where the corpus does.
    static const CentreKeys keys = *CentreKeys::fromBytes(std::string(64, 'k'));
    const QByteArray text = bytes(data, size);
    const auto pack = readDirect(text, minisign::sign(keys, text, QStringLiteral("fuzz")));
    promise(pack.has_value() || !pack.error().message.isEmpty(), "what is refused comes with a sentence");
    if (!pack)
        return 0;
    promise(pack->direct.from == keys.signing(), "only the signer's packs are read");
    promise(pack->text == text, "a pack is kept word for word");
    promise(!pack->direct.to.empty() && static_cast<int>(pack->direct.to.size()) < limits::ageStanzas, "it names its receivers");
    const auto again = signDirect(pack->direct, keys);
    promise(again.has_value(), "what was read can be signed");
    // A text may have been cut elsewhere than this program cuts it; what it says is the same.
    const auto reread = readDirect(again->text, again->signature);
    promise(reread.has_value() && reread->direct == pack->direct, "what was signed reads the same");
    const auto sheet = forms::readHanded(pack->direct.content);
    promise(sheet.has_value() || !sheet.error().message.isEmpty(), "a sheet that is refused comes with a sentence");
    if (!sheet)
        return 0;
    promise(sheet->view.definition != nullptr && !sheet->chain.isNil(), "a sheet has its form");
    for (const auto& [field, answer] : sheet->view.handedOver()) {
        promise(sheet->view.definition->field(field) != nullptr, "every answer is one to a field");
        promise(answer.text.size() <= forms::longestAnswer && answer.rows.size() <= forms::mostRows, "every answer keeps to its bounds");
        static_cast<void>(forms::inWords(*sheet->view.definition->field(field), answer));
    }
    static_cast<void>(forms::personOn(sheet->view));
    const auto same = forms::readHanded(forms::contentOf(*sheet));
    promise(same.has_value() && same->view.handedOver() == sheet->view.handedOver() && same->family == sheet->family, "a sheet survives writing and reading");
    return 0;
}

} // namespace fuzz
