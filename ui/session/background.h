// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QObject>

#include <any>
#include <functional>
#include <memory>

class QThread;

namespace tasuki::ui {

/// Calculates in a thread of its own from values alone, without the data file; the newest wish counts, the work for the one
/// before is stopped and its outcome forgotten. For changes and files there is Jobs.
class Background : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<std::any(Progress&)>;
    using Finished = std::function<void(std::any)>;

    using QObject::QObject;
    /// Waits until the work has stopped.
    ~Background() override;

    /// `finished` gets what the work returned, in this thread, unless other work was started or this was cancelled meanwhile.
    void start(Work work, Finished finished);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_sink != nullptr; }

Q_SIGNALS:
    /// At most twenty times a second; a total of 0 means that the end is not known.
    void progressed(const QString& label, qint64 done, qint64 total);
    /// Nothing runs any more.
    void ended();

private:
    class Sink;

    std::shared_ptr<Sink> m_sink; ///< of the work whose outcome is waited for
    QList<QThread*> m_threads;    ///< also those that are on their way to their end
};

} // namespace tasuki::ui
