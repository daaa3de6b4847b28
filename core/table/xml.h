// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/archive.h"

#include <functional>
#include <optional>
#include <string_view>

namespace tasuki::table {

/// The attributes of one element, as expat gives them.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    /// Value of the attribute with this name (without its prefix); a view without data where there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const;
    /// Calls `each(name, value)` for all of them.
    template <class Each> void forEach(Each each) const
    {
        for (const char** pair = m_pairs; *pair; pair += 2)
            each(std::string_view(pair[0]), std::string_view(pair[1]));
    }

private:
    const char** m_pairs;
};

/// Gets the events of one XML part. Names come without their prefix: the parts of a workbook have one vocabulary, and
/// strict and transitional files differ in its address only (ECMA-376 part 4).
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement(std::string_view) {}
    virtual void text(std::string_view) {}

    /// Ends the reading after this event, with a refusal or because enough was read.
    void refuse(Error error);
    void stop() { m_stopped = true; }
    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }

private:
    bool m_stopped = false;
    std::optional<Error> m_refusal;
};

/// Reads XML in pieces of some 100 KB. A document type is refused, and with it every entity of its own; so are elements
/// deeper than 64 and a single tag of megabytes.
class XmlReader
{
public:
    XmlReader(XmlHandler& handler, QString fileName);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// Reads the next piece; `last` where none follows. Once the handler stopped nothing more is read.
    [[nodiscard]] Result<void> feed(std::string_view piece, bool last);

    /// Reads a whole stream. `onBytes` is told how many bytes were read so far, and false from it cancels.
    [[nodiscard]] static Result<void> readAll(Archive::Stream& stream, XmlHandler& handler, const QString& fileName,
                                              const std::function<bool(std::int64_t)>& onBytes = {});

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace tasuki::table
