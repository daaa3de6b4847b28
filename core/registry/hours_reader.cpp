// SPDX-License-Identifier: GPL-3.0-or-later
// Makes hours of the statements of a text.
#include "registry/hours_statements.h"

#include <QCoreApplication>

namespace tasuki::registry {

struct HoursTexts
{
    Q_DECLARE_TR_FUNCTIONS(HoursTexts)
};

namespace {

using Subject = HoursSubject;
using Statement = HoursStatement;

constexpr qsizetype longestText = 2'000;
constexpr int noon = 720;
/// A span that is to end by noon may run over it by this much: mornings often end at 12:30.
constexpr int morningEnds = 780;
constexpr unsigned weekdayBits = 0x7f;
constexpr unsigned allBits = 0xff;

class Maker
{
public:
    explicit Maker(QStringView text) : m_text(text), m_read(hoursStatements(text)) {}

    ReadHours make()
    {
        ReadHours result;
        apply(result.hours);
        std::stable_sort(m_read.unread.begin(), m_read.unread.end(),
                         [](HoursPiece a, HoursPiece b) { return a.begin < b.begin; });
        for (std::size_t i = 0; i < m_read.unread.size();) {
            // Pieces that touch or overlap are told as one.
            HoursPiece piece = m_read.unread[i++];
            for (; i < m_read.unread.size() && m_read.unread[i].begin <= piece.end; ++i)
                piece.end = std::max(piece.end, m_read.unread[i].end);
            const QString words = m_text.sliced(piece.begin, piece.end - piece.begin).toString().simplified();
            if (!words.isEmpty())
                result.unread << words;
        }
        return result;
    }

private:
    void unread(qsizetype begin, qsizetype end) { m_read.unread.push_back({begin, end}); }

    void apply(OpeningHours& hours)
    {
        std::array<const Statement*, 8> of{};
        for (const Statement& statement : m_read.statements) {
            const Subject& subject = statement.subject;
            for (HoursException exception : subject.dates) {
                exception.spans = statement.spans;
                hours.exceptions.push_back(std::move(exception));
            }
            for (std::size_t day = 0; day < subject.weeks.size(); ++day)
                hours.closedWeeks[day] |= subject.weeks[day];
            if (subject.days != 0 &&
                (statement.what == Statement::What::Hours || statement.what == Statement::What::Closed))
                settle(statement, hours, of);
        }
        applyBare(hours);
        for (const Statement& statement : m_read.statements)
            if (statement.what == Statement::What::NoForenoon || statement.what == Statement::What::NoAfternoon)
                applyHalf(statement, hours);
        for (std::size_t day = 0; day < hours.days.size(); ++day)
            if (m_read.doubtful & (1U << day))
                hours.days[day] = {};
        hours = normalized(std::move(hours));
    }

    /// Writes a statement into its days, where it does not contradict an earlier one.
    void settle(const Statement& statement, OpeningHours& hours, std::array<const Statement*, 8>& of)
    {
        const unsigned mine = statement.subject.days;
        for (std::size_t day = 0; day < of.size(); ++day) {
            if (!(mine & (1U << day)))
                continue;
            const Statement* before = of[day];
            if (before) {
                const unsigned theirs = before->subject.days;
                const bool mySingle = statement.subject.single & (1U << day);
                const bool theirSingle = before->subject.single & (1U << day);
                const bool mineWins = mySingle != theirSingle ? mySingle : (mine & ~theirs) == 0 && mine != theirs;
                const bool theirsWin = mySingle != theirSingle ? theirSingle : (theirs & ~mine) == 0 && mine != theirs;
                if (theirsWin)
                    continue;
                if (!mineWins) {
                    m_read.doubtful |= mine & theirs;
                    unread(statement.begin, statement.end);
                    continue;
                }
            }
            of[day] = &statement;
            hours.days[day] = {true, statement.spans};
        }
    }

    /// Hours without days, and 年中無休 without hours.
    void applyBare(OpeningHours& hours)
    {
        const Statement* bare = nullptr;
        const Statement* every = nullptr;
        const Statement* firstHours = nullptr;
        bool closings = false;
        for (const Statement& statement : m_read.statements) {
            const bool isHours = statement.what == Statement::What::Hours;
            const bool isBare = isHours && statement.subject.isEmpty();
            if (isHours && !firstHours)
                firstHours = &statement;
            closings = closings || statement.what == Statement::What::Closed;
            if (statement.what == Statement::What::EveryDay)
                every = &statement;
            if (isBare && bare)
                unread(statement.begin, statement.end);
            else if (isBare)
                bare = &statement;
        }
        const bool counts = bare && (every || bare->allDay || (closings && bare == firstHours));
        if (bare && !counts)
            unread(bare->begin, bare->end);
        if (every && !counts)
            unread(every->begin, every->end);
        if (!counts)
            return;
        const unsigned days = every || bare->allDay ? allBits : weekdayBits;
        for (std::size_t day = 0; day < hours.days.size(); ++day)
            if ((days & (1U << day)) && !hours.days[day].stated)
                hours.days[day] = {true, bare->spans};
    }

    /// 水午後休: takes the spans of that half away. A span over both halves is not cut: nobody said where.
    void applyHalf(const Statement& statement, OpeningHours& hours)
    {
        const bool afternoon = statement.what == Statement::What::NoAfternoon;
        for (std::size_t day = 0; day < hours.days.size(); ++day) {
            if (!(statement.subject.days & (1U << day)))
                continue;
            std::vector<OpenSpan>& spans = hours.days[day].spans;
            const bool clear = !spans.empty() && std::all_of(spans.begin(), spans.end(), [](const OpenSpan& span) {
                return span.begin >= noon || span.end <= morningEnds;
            });
            std::erase_if(spans, [afternoon](const OpenSpan& span) { return (span.begin >= noon) == afternoon; });
            if (!clear || spans.empty()) {
                m_read.doubtful |= 1U << day;
                unread(statement.begin, statement.end);
            }
        }
    }

    QStringView m_text;
    HoursStatements m_read;
};

} // namespace

Result<ReadHours> parseHours(QStringView typed)
{
    if (typed.size() > longestText)
        return fail(Error::Code::Usage, HoursTexts::tr("The opening hours have more than 2,000 characters. Nothing was "
                                                       "changed. Please shorten them."));
    const qsizetype mark = typed.indexOf(u'※');
    const QStringView before = mark < 0 ? typed : typed.first(mark);
    // A full-width stroke parts statements, as formatHours writes it, except in a date: １２／２９.
    QString text = before.toString();
    for (qsizetype i = 1; i + 1 < text.size(); ++i)
        if (text[i] == u'／' && !(text[i - 1] >= u'０' && text[i - 1] <= u'９'))
            text[i] = u';';
    text = text.normalized(QString::NormalizationForm_KC);
    ReadHours result = Maker(text).make();
    if (mark >= 0)
        if (const QString remark = typed.sliced(mark + 1).toString().simplified(); !remark.isEmpty())
            result.unread << remark;
    result.hours.remark = result.unread.join(u' ');
    return result;
}

} // namespace tasuki::registry
