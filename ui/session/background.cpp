// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/background.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>

namespace tasuki::ui {

class Background::Sink final : public Progress
{
public:
    explicit Sink(Background* owner) : m_owner(owner) { m_since.start(); }

    void start(const QString& label, std::int64_t total) override
    {
        m_label = label;
        m_total = total;
        report(0, true);
    }
    void advanceTo(std::int64_t done) override { report(done, false); }
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }

private:
    void report(std::int64_t done, bool now)
    {
        if (m_cancelled || (!now && m_since.elapsed() < 50))
            return;
        m_since.restart();
        // The owner waits for its threads before it goes, so it is there.
        QMetaObject::invokeMethod(m_owner, [owner = m_owner, label = m_label, done, total = m_total] { Q_EMIT owner->progressed(label, done, total); }, Qt::QueuedConnection);
    }

    Background* m_owner;
    std::atomic<bool> m_cancelled = false;
    QString m_label;
    std::int64_t m_total = 0;
    QElapsedTimer m_since;
};

Background::~Background()
{
    cancel();
    for (QThread* thread : std::as_const(m_threads)) {
        thread->wait();
        delete thread;
    }
}

void Background::start(Work work, Finished finished)
{
    cancel();
    auto sink = std::make_shared<Sink>(this);
    m_sink = sink;
    auto outcome = std::make_shared<std::any>();
    QThread* thread = QThread::create([sink, outcome, work = std::move(work)] { *outcome = work(*sink); });
    m_threads << thread;
    connect(thread, &QThread::finished, this, [this, thread, sink, outcome, finished = std::move(finished)] {
        m_threads.removeOne(thread);
        thread->deleteLater();
        if (m_sink != sink)
            return;
        m_sink.reset();
        finished(std::move(*outcome));
        if (!m_sink)
            Q_EMIT ended();
    });
    thread->start();
}

void Background::cancel()
{
    if (m_sink)
        m_sink->cancel();
    m_sink.reset();
}

} // namespace tasuki::ui
