// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cp932_writer.h"
#include "paper/page.h"
#include "session/session.h"
#include "style/parts.h"

#include <functional>

namespace tasuki::paper {
class PaperView;
}

namespace tasuki::ui {

/// A print about clients on its way to the paper.
struct PaperRequest
{
    /// The pages; `plain` asks for letters that every machine reads.
    std::function<Result<paper::Document>(bool plain)> make;
    QString heading;
    QString what; ///< names the print in the access log
    std::vector<Uuid> sheets; ///< each gets a line of its own there
    std::string_view entity = "sheet"; ///< what they are
    std::vector<text::Unmappable> rare; ///< letters the receiver may not read
};

/// Pages about a client before they are printed or kept as PDF; what left is noted in the access log.
class PaperPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPanel(Session& session, QWidget* parent = nullptr);
    /// False where there are no pages, after `failed` said why.
    bool show(PaperRequest request);
    [[nodiscard]] const paper::Document& document() const;
    /// As the person would: letters that every machine reads, for this output only.
    void setPlain(bool plain);
    void clear();
    void print();

Q_SIGNALS:
    void left();
    void failed(const QString& sentence);
    void done(const QString& sentence);

private:
    bool make();
    void savePdf();
    void log();

    Session& m_session;
    PaperRequest m_request;
    QWidget* m_rareRow;
    MarkLabel* m_rare;
    Chip* m_plain;
    Label* m_title;
    Label* m_pages;
    paper::PaperView* m_view;
    Button* m_printButton;
};

} // namespace tasuki::ui
