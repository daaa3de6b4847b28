// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/measures.h"
#include "network/picture.h"
#include "network/questions.h"
#include "session/background.h"
#include "session/session.h"

namespace tasuki::ui {

/// What somebody wants to see of the network.
struct NetworkChoice
{
    bool aroundMe = true; ///< else the whole
    network::Grouping by = network::Grouping::Person;
    network::PictureChoice picture;
    network::Weight weight = network::Weight::Newman;
    QString kindGroup; ///< of meetings, see kindGroups(); empty: all
    int fromMonth = 0, toMonth = 0; ///< places in `bars`
    Id<network::Person> me;
};

/// The network as it is looked at: reads the region, keeps what was chosen, and makes picture, measures and answers of it,
/// the slow ones in the background.
class NetworkState : public QObject
{
    Q_OBJECT

public:
    explicit NetworkState(Session& session, QObject* parent = nullptr);

    /// Reads the region anew; choices stay. The first time the year up to today is chosen.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] bool isLoaded() const { return m_all != nullptr; }
    /// As it is looked at: of the end of the time chosen, with the meetings of the kinds chosen.
    [[nodiscard]] const network::Region& region() const { return *m_shown; }
    [[nodiscard]] std::shared_ptr<const network::Region> sharedRegion() const { return m_shown; }
    [[nodiscard]] const network::Graph& now() const { return m_now; }
    [[nodiscard]] const NetworkChoice& choice() const { return m_choice; }
    /// `refit` in pictureChanged is true where other people or groups are shown.
    void choose(NetworkChoice choice);
    /// Shows who a way leads to in the picture around me, too; an empty one takes them out again.
    void showWay(std::vector<int> way);
    /// The place of who the picture is around; -1 where nobody is there.
    [[nodiscard]] int me() const { return m_me; }
    [[nodiscard]] int months() const { return m_choice.toMonth - m_choice.fromMonth + 1; }
    /// The first day looked at.
    [[nodiscard]] QDate from() const;
    [[nodiscard]] const std::vector<int>& bars() const { return m_bars; }
    [[nodiscard]] QDate firstMonth() const { return m_firstMonth; }
    /// 「32人（会議 22回、延べ 418人の出席から）」
    [[nodiscard]] QString remark() const;

    [[nodiscard]] const network::Picture& picture() const { return m_picture; }
    /// The picture as an audience may have it, made anew without what it may not be told; `withheld` people are not in it.
    [[nodiscard]] network::Picture pictureFor(store::Scope audience, int& withheld) const;
    /// The answers as an audience may have them. Those that are about nothing else than the centre's own notes are left out.
    [[nodiscard]] Result<std::vector<network::Answer>> answersFor(store::Scope audience, int& withheld) const;
    /// How many each field has in the picture, whether chosen or not.
    [[nodiscard]] const std::array<int, 4>& perField() const { return m_perField; }
    /// Empty until they are made.
    [[nodiscard]] const std::vector<network::Answer>& answers() const { return m_answers; }
    /// Of the people of now(); null until they are made. Betweenness comes later than the rest.
    [[nodiscard]] const network::Measures* measures() const { return m_measures.get(); }
    /// Keeps where a person was dragged to, as one step of undo.
    [[nodiscard]] Result<void> place(int node, QPointF at);
    /// Forgets every place and begins anew.
    [[nodiscard]] Result<void> arrangeAnew();
    /// Stops what is calculated in the background.
    void stop();
    [[nodiscard]] bool isArranging() const { return m_layout->isRunning(); }
    [[nodiscard]] network::Asking asking() const;

Q_SIGNALS:
    void pictureChanged(bool refit);
    void answersChanged();
    void measuresChanged();
    void progressed(const QString& label, qint64 done, qint64 total);
    void failed(const QString& sentence);

private:
    void show(bool refit);
    void makePicture(bool refit);
    [[nodiscard]] network::Picture pictureOf(const network::Region& region, const network::PictureChoice& choice) const;
    void makeAnswers();
    void makeMeasures();
    void arrange();
    void refineFrom(std::size_t slice);
    void readPlaces();
    void keepPlaces();
    void applySpots();

    Session& m_session;
    network::Network m_network;
    std::shared_ptr<const network::Region> m_all, m_shown;
    network::Graph m_now, m_ever;
    network::Grouped m_groups; ///< of the whole, where people are taken together
    NetworkChoice m_choice;
    int m_me = -1;
    std::vector<int> m_bars;
    QDate m_firstMonth;
    network::Picture m_picture;
    std::array<int, 4> m_perField{};
    network::Positions m_arranged;    ///< of the people of m_all, as the layout has them
    network::Positions m_places;      ///< the same with those who were dragged elsewhere
    network::Positions m_groupPlaces;
    bool m_isArranged = false;
    std::vector<network::Answer> m_answers;
    std::shared_ptr<const network::Measures> m_measures;
    Background *m_layout, *m_asked, *m_measured;
};

} // namespace tasuki::ui
