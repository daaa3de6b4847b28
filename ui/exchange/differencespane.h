// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/differences.h"
#include "session/session.h"
#include "style/parts.h"

#include <QStackedWidget>

namespace tasuki::ui {

class DifferenceList;

/// 食い違い: everything that centres say differently, settled one by one or all alike.
class DifferencesPane : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencesPane(Session& session, QWidget* parent = nullptr);

    void reload();
    void clear();
    void arrive();
    void setEffectiveWidth(int width);
    [[nodiscard]] DifferenceList& list() { return *m_list; }
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    void settleAlike(Alike rule);

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);

private:
    void settleOne(int row);

    Session& m_session;
    std::vector<Difference> m_all;
    Label* m_count;
    DifferenceList* m_list;
    QStackedWidget* m_stack;
    Paragraph* m_promise;
    std::vector<std::pair<Alike, Button*>> m_alike;
};

} // namespace tasuki::ui
