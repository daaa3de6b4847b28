// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "centre/centre.h"

#include <QObject>

#include <any>
#include <atomic>
#include <functional>

class QThread;

namespace tasuki::ui {

/// Runs one long piece of work at a time in a thread of its own, with a connection of its own to the data file, so that
/// the window never waits.
class Jobs : public QObject
{
    Q_OBJECT

public:
    /// What runs in the worker; what it returns is handed to `finished` in the window's thread.
    using Work = std::function<Result<std::any>(Centre&, Progress&)>;
    using Finished = std::function<void(Result<std::any>)>;

    /// `key` opens the client data for the work, where it is open in the window.
    explicit Jobs(QString path, std::function<store::Opened()> key, QObject* parent = nullptr);
    ~Jobs() override;

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// Starts the work; false where other work is running still.
    bool start(const QString& title, Work work, Finished finished);
    /// Asks the work to stop; it then has changed nothing.
    void cancel();
    [[nodiscard]] const QString& title() const { return m_title; }

Q_SIGNALS:
    void started(const QString& title);
    /// At most twenty times a second. A total of 0 means that the end is not known.
    void progressed(const QString& label, qint64 doneSteps, qint64 total);
    void ended();

private:
    class Sink;

    QString m_path;
    std::function<store::Opened()> m_key;
    QString m_title;
    QThread* m_thread = nullptr;
    std::shared_ptr<Sink> m_sink;
};

} // namespace tasuki::ui
