// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"

#include <memory>

namespace tasuki::store {

/// Tells models what changed. Listeners are called in the thread of the Store, after the change is safe on disk.
class ChangeBus
{
public:
    using Listener = std::function<void(const ChangeEvent&)>;

    /// Ends the subscription when it goes.
    class [[nodiscard]] Subscription
    {
    public:
        Subscription() = default;

    private:
        friend class ChangeBus;
        explicit Subscription(std::shared_ptr<Listener> listener) : m_listener(std::move(listener)) {}
        std::shared_ptr<Listener> m_listener;
    };

    Subscription subscribe(Listener listener)
    {
        auto shared = std::make_shared<Listener>(std::move(listener));
        m_listeners.push_back(shared);
        return Subscription(std::move(shared));
    }

    void announce(const ChangeEvent& event)
    {
        // A listener may subscribe or end subscriptions while it is called.
        const auto listeners = m_listeners;
        for (const auto& weak : listeners)
            if (const auto listener = weak.lock())
                (*listener)(event);
        std::erase_if(m_listeners, [](const auto& weak) { return weak.expired(); });
    }

private:
    std::vector<std::weak_ptr<Listener>> m_listeners;
};

} // namespace tasuki::store
