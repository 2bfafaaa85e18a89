// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <string>
#include <utility>

#include "domain/tekst.h"

namespace maatlat {

/// What a line of the log says of what was or what is. Whoever logs something has to choose, as no
/// text becomes one by itself: a line cannot be erased, so nothing that somebody typed may stand in
/// it.
class Logwaarde {
  public:
    /// Nothing to say.
    Logwaarde() = default;

    /// Words of the program: a status, a role, a count, a moment, the hash of something long.
    static Logwaarde eigenWoorden(std::string woorden) { return {std::move(woorden), false}; }
    /// A Tekst is what somebody typed.
    template <std::same_as<Tekst> Getypt>
    static Logwaarde eigenWoorden(const Getypt&) = delete;

    /// What somebody typed, or a file said. The line gets its seal (Zegelsoort::inhoud).
    static Logwaarde getypt(std::string inhoud) { return {std::move(inhoud), true}; }

    const std::string& woorden() const { return woorden_; }
    bool isGetypt() const { return getypt_; }

  private:
    Logwaarde(std::string woorden, bool getypt) : woorden_(std::move(woorden)), getypt_(getypt) {}

    std::string woorden_;
    bool getypt_ = false;
};

}  // namespace maatlat
