// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace maatlat {

/// What is sealed: a seal of one kind never passes for one of another.
enum class Zegelsoort : unsigned char {
    regel,    ///< a line of the log, with the seal of the line before it
    inhoud,   ///< what somebody typed, that a line is about
    versie,   ///< a version in the history
    wissing,  ///< who had a version erased, and why
    kop,      ///< the head of the log, beside the database
    sleutel,  ///< the key itself: to know it again
};

/// The key of the log. Whoever has the database and not the key can make no line, version or head
/// that fits, and learns nothing of what was typed.
class Logboeksleutel {
  public:
    /// What it is called among the Geheimen.
    static constexpr const char* kDoel = "logboek";

    explicit Logboeksleutel(std::string bytes) : bytes_(std::move(bytes)) {}

    /// 64 hexadecimal digits over these texts, each with its length before it, so that no two
    /// different rows of texts give the same bytes.
    std::string zegel(Zegelsoort soort, std::initializer_list<std::string_view> teksten) const;

    /// By which the key is known again, without telling it.
    std::string kenmerk() const { return zegel(Zegelsoort::sleutel, {}); }

  private:
    std::string bytes_;
};

}  // namespace maatlat
