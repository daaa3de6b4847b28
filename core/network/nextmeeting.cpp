// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting that goes on from the last of its kind.
#include "network/network.h"
#include "network/words.h"
#include "store/rowcells.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki::network {

namespace {

/// 「地域支援ネットワーク会議 第26回」 after 第25回; nothing where the title has no number.
QString nextTitle(const QString& last)
{
    static const QRegularExpression numbered(QStringLiteral("^(.*第)([0-9０-９]{1,5})(回.*)$"));
    const auto match = numbered.match(last);
    const int number = match.captured(2).normalized(QString::NormalizationForm_KC).toInt();
    return match.hasMatch() ? match.captured(1) + QString::number(number + 1) + match.captured(3) : QString();
}

template <class T> void fill(T& empty, const T& last)
{
    if (empty == T())
        empty = last;
}

} // namespace

Result<bool> Network::setKindOf(const Id<Meeting>& id, const QString& kind)
{
    return store::guarded([&] {
        auto meeting = store::take(m_store.load(id));
        if (!meeting)
            throw store::Failure{{Error::Code::NotFound, NetworkWords::tr("There is no such meeting in this file. Nothing was changed."), {}}};
        if (meeting->kind == kind)
            return false;
        const auto all = store::take(m_store.all<Meeting>());
        const auto words = store::take(kinds());
        const auto lastOf = [&](const QString& code) {
            const Meeting* last = nullptr;
            for (const Meeting& each : all)
                if (each.id != id && each.kind == code && each.organiser == meeting->organiser && (!last || last->on < each.on))
                    last = &each;
            return last;
        };
        const auto proposed = [&](const QString& code) {
            const Meeting* last = lastOf(code);
            const QString next = last ? nextTitle(last->title) : QString();
            const auto kindOf = std::ranges::find(words, code, &MeetingKind::code);
            return !next.isEmpty() || kindOf == words.end() ? next : kindOf->label;
        };
        // Who tries several kinds one after the other has not chosen a title by it.
        const bool isOpen = meeting->title.isEmpty() || meeting->title == proposed(meeting->kind);
        meeting->kind = kind;
        if (isOpen && !kind.isEmpty()) {
            meeting->title = proposed(kind);
            if (const Meeting* last = lastOf(kind)) {
                fill(meeting->start, last->start);
                fill(meeting->minutes, last->minutes);
                fill(meeting->place, last->place);
                fill(meeting->mode, last->mode);
                fill(meeting->district, last->district);
            }
        }
        store::take(commit(NetworkWords::tr("Kind of meeting: %1").arg(meeting->title), store::cellsToHold(m_store, *meeting)));
        return true;
    });
}

} // namespace tasuki::network
