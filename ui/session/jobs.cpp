// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/jobs.h"

#include "session/backupkeeper.h"

#include <QElapsedTimer>
#include <QThread>

namespace tasuki::ui {

/// Carries progress from the worker to the window's thread, not more often than the eye follows.
class Jobs::Sink final : public Progress
{
public:
    explicit Sink(Jobs* jobs) : m_jobs(jobs) { m_since.start(); }

    void start(const QString& label, std::int64_t total) override
    {
        m_label = label;
        m_total = total;
        report(0);
    }
    void advanceTo(std::int64_t done) override
    {
        if (m_since.elapsed() >= 50)
            report(done);
    }
    bool cancelled() const override { return m_cancelled.load(); }
    void cancel() { m_cancelled = true; }

private:
    void report(std::int64_t done)
    {
        m_since.restart();
        QMetaObject::invokeMethod(
            m_jobs, [jobs = m_jobs, label = m_label, done, total = m_total] { Q_EMIT jobs->progressed(label, done, total); },
            Qt::QueuedConnection);
    }

    Jobs* m_jobs;
    QString m_label;
    std::int64_t m_total = 0;
    QElapsedTimer m_since;
    std::atomic<bool> m_cancelled = false;
};

Jobs::Jobs(QString path, std::function<store::Opened()> key, QObject* parent)
    : QObject(parent), m_path(std::move(path)), m_key(std::move(key))
{
}

Jobs::~Jobs()
{
    if (!m_thread)
        return;
    m_sink->cancel();
    m_thread->wait();
}

bool Jobs::start(const QString& title, Work work, Finished finished)
{
    if (m_thread)
        return false;
    m_title = title;
    m_sink = std::make_shared<Sink>(this);
    auto outcome = std::make_shared<Result<std::any>>();
    m_thread = QThread::create([path = m_path, key = m_key(), work = std::move(work), sink = m_sink, outcome] {
        auto centre = Centre::open(path, store::Access::Beside);
        if (centre && key.key)
            (*centre)->store().vault().adopt(key);
        if (centre && isCopyToLookInto(path))
            BackupKeeper::keepFromWriting((*centre)->store());
        *outcome = centre ? work(**centre, *sink) : tl::unexpected<Error>(centre.error());
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, finished = std::move(finished), outcome] {
        m_thread->deleteLater();
        m_thread = nullptr;
        m_sink.reset();
        Q_EMIT ended();
        finished(std::move(*outcome));
    });
    m_thread->start();
    Q_EMIT started(title);
    return true;
}

void Jobs::cancel()
{
    if (m_sink)
        m_sink->cancel();
}

} // namespace tasuki::ui
