// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/page.h"
#include "style/parts.h"

class QListView;
class QStackedWidget;
class QStandardItemModel;
class QTextBrowser;

namespace tasuki::ui {

/// Short pages about how things are done, in the language of the program, searchable by any word in them.
class HelpPage : public Page
{
    Q_OBJECT

public:
    /// `language` is "ja" or "en".
    explicit HelpPage(const QString& language, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon railIcon() const override { return Icon::Help; }
    void arrive() override;
    bool stepBack() override;
    void setEffectiveWidth(int width) override;

    /// Opens a topic by its name ("searching"); the first where there is none of that name.
    void openTopic(const QString& name);
    /// Names of all topics in order.
    [[nodiscard]] static QStringList topics();
    /// Title of the topic that is open.
    [[nodiscard]] QString openTitle() const;

private:
    struct Topic
    {
        QString name;
        QString title;
        QString markdown;
        std::string key;  ///< everything folded, for the search
    };

    void filter(const QString& text);
    void showTopic(const Topic& topic);
    void dress();
    void applyWidth();

    QList<Topic> m_topics;
    SearchField* m_field;
    QStackedWidget* m_listOrEmpty;
    QListView* m_list;
    QStandardItemModel* m_model;
    QTextBrowser* m_text;
    Splitter* m_splitter;
    QString m_open;
    int m_width = 1366;
    bool m_reading = false;
};

} // namespace tasuki::ui
