// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/helppage.h"

#include "base/fold.h"
#include "shell/commandsearch.h"
#include "shell/metrics.h"
#include "shell/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

static void keepHelp()
{
    Q_INIT_RESOURCE(tasuki_help);
}

namespace tasuki::ui {

QStringList HelpPage::topics()
{
    return {QStringLiteral("first-steps"), QStringLiteral("clients"),     QStringLiteral("handovers"), QStringLiteral("searching"),
            QStringLiteral("official-data"), QStringLiteral("corrections"), QStringLiteral("people"),  QStringLiteral("network"),
            QStringLiteral("exchange"),    QStringLiteral("printing"),    QStringLiteral("backups"),     QStringLiteral("keyboard"),  QStringLiteral("about")};
}

HelpPage::HelpPage(const QString& language, QWidget* parent)
    : Page(parent), m_field(new SearchField(Shell::tr("Search the help"))), m_listOrEmpty(new QStackedWidget),
      m_list(new QListView), m_model(new QStandardItemModel(this)), m_text(new QTextBrowser), m_splitter(new Splitter)
{
    keepHelp();
    for (const QString& name : topics()) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Topic topic{name, {}, QString::fromUtf8(file.readAll()), {}};
        topic.markdown.replace(QLatin1String("%VERSION%"), QCoreApplication::applicationVersion());
        topic.title = topic.markdown.section(QLatin1Char('\n'), 0, 0).remove(QLatin1String("# "));
        topic.key = text::folded(QStringView(topic.markdown)) + ' ' + text::folded(QStringView(readingOf(topic.markdown)));
        m_topics << topic;
    }
    auto* column = new QVBoxLayout(this);
    keepMetrics(column, {16, 8, 16, 12}, 8);
    column->addWidget(new PageTitle(title()));
    column->addWidget(m_splitter, 1);
    m_splitter->setObjectName(QStringLiteral("helpSplitter"));

    auto* left = new Pane;
    auto* top = left->addSection();
    m_field->setAccessibleName(Shell::tr("Search the help"));
    top->addWidget(m_field);
    left->addDivider();
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(Shell::tr("Help topics"));
    configureList(*m_list);
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(new EmptyState(Icon::Help, Shell::tr("No page says this"), Shell::tr("Try a shorter word.")));
    left->addPart(m_listOrEmpty, 1);
    m_splitter->addWidget(left);

    auto* right = new Pane;
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(Shell::tr("Help text"));
    right->addPart(m_text, 1);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({332, 870});

    connect(m_field, &SearchField::searchTextChanged, this, &HelpPage::filter);
    connect(m_field, &SearchField::downPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        m_reading = true;
        applyWidth();
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            showTopic(m_topics[now.data(Qt::UserRole + 1).toInt()]);
    });
    const auto read = [this] {
        m_reading = true;
        applyWidth();
        m_text->setFocus(Qt::OtherFocusReason);
    };
    connect(m_list, &QListView::activated, this, read);
    connect(m_list, &QListView::clicked, this, [this, read] {
        if (m_width < 800)
            read();
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { openTopic(link.fileName()); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { dress(); });
    filter({});
}

QString HelpPage::title() const
{
    return Shell::tr("Help");
}

QString HelpPage::openTitle() const
{
    for (const Topic& topic : m_topics)
        if (topic.name == m_open)
            return topic.title;
    return {};
}

void HelpPage::filter(const QString& text)
{
    const auto words = text::foldedWords(text);
    const QString before = m_open;
    m_model->clear();
    int chosen = 0;
    for (int i = 0; i < m_topics.size(); ++i) {
        if (!std::all_of(words.begin(), words.end(),
                         [&](const std::string& word) { return m_topics[i].key.find(word) != std::string::npos; }))
            continue;
        auto* item = new QStandardItem(m_topics[i].title);
        item->setData(i, Qt::UserRole + 1);
        if (m_topics[i].name == before)
            chosen = m_model->rowCount();
        m_model->appendRow(item);
    }
    m_listOrEmpty->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_list->setCurrentIndex(m_model->index(chosen, 0));
}

void HelpPage::openTopic(const QString& name)
{
    m_field->clear();
    filter({});
    int row = 0;
    for (int i = 0; i < m_topics.size(); ++i)
        if (m_topics[i].name == name)
            row = i;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_reading = true;
    applyWidth();
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpPage::showTopic(const Topic& topic)
{
    m_open = topic.name;
    m_text->document()->setMarkdown(topic.markdown, QTextDocument::MarkdownDialectGitHub);
    dress();
    m_text->verticalScrollBar()->setValue(0);
}

void HelpPage::dress()
{
    // A text to be read is no field: no frame, no ground of its own.
    m_text->setStyleSheet(QStringLiteral("QTextBrowser { border: none; background: transparent; color: %1; }").arg(tokens().text.name()));
    QTextDocument* document = m_text->document();
    document->setDefaultFont(ui::font(Role::Body));
    document->setDocumentMargin(px(24));
    QTextCursor cursor(document);
    const auto lines = static_cast<int>(Theme::lineHeight(ui::font(Role::Body)));
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        cursor.setPosition(block.position());
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        QTextBlockFormat shape;
        shape.setLineHeight(level == 1 ? px(30) : lines, QTextBlockFormat::MinimumHeight);
        const bool inTable = cursor.currentTable() != nullptr;
        shape.setTopMargin(inTable ? 0 : level > 1 ? px(18) : 0);
        shape.setBottomMargin(inTable ? 0 : px(block.textList() ? 4 : 8));
        cursor.mergeBlockFormat(shape);
        if (level > 0) {
            // Markdown makes headings larger by steps; the look names their size.
            QTextCharFormat face = cursor.charFormat();
            face.clearProperty(QTextFormat::FontSizeAdjustment);
            face.setFont(ui::font(level == 1 ? Role::Title : Role::Heading), QTextCharFormat::FontPropertiesSpecifiedOnly);
            cursor.setCharFormat(face);
        }
        // Keys are written as code; they stand on the ground of a key hint.
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().fontFixedPitch())
                continue;
            QTextCharFormat key;
            key.setFontFamilies({QStringLiteral("BIZ UDPGothic")});
            key.setBackground(tokens().chip);
            key.setForeground(tokens().text);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(key);
        }
        if (QTextTable* table = cursor.currentTable()) {
            QTextTableFormat format = table->format();
            format.setCellPadding(px(5));
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderBrush(tokens().line);
            format.setBottomMargin(px(8));
            table->setFormat(format);
        }
    }
}

void HelpPage::arrive()
{
    if (m_width >= 800 || !m_reading)
        m_field->setFocus(Qt::OtherFocusReason);
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

bool HelpPage::stepBack()
{
    if (m_width < 800 && m_reading) {
        m_reading = false;
        applyWidth();
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_field->hasFocus())
        return false;
    m_field->setFocus(Qt::OtherFocusReason);
    return true;
}

void HelpPage::setEffectiveWidth(int width)
{
    m_width = width;
    applyWidth();
}

void HelpPage::applyWidth()
{
    const bool one = m_width < 800;
    m_splitter->widget(0)->setVisible(!one || !m_reading);
    m_splitter->widget(1)->setVisible(!one || m_reading);
}

} // namespace tasuki::ui
