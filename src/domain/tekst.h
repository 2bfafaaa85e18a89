// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace maatlat {

class Bewaardevastlegging;
class Privacywacht;
class Programmatekst;
class Vraag;
namespace test {
class Proeftekst;  // architectuur: tests have their own way in
}

/// What somebody typed, as it came in. It can be shown again; it can not be stored. Only the
/// privacy guard (toetsing/privacy/privacywacht.h) makes a Tekst of it.
class Getypt {
  public:
    Getypt() = default;
    explicit Getypt(std::string ruw) : ruw_(std::move(ruw)) {}

    const std::string& ruw() const { return ruw_; }
    bool empty() const { return ruw_.empty(); }
    friend bool operator==(const Getypt&, const Getypt&) = default;

  private:
    std::string ruw_;
};

/// A text that may be stored in a toets, UTF-8: the guard looked through it, it comes out of the
/// database, or nobody typed it. Reads like a std::string; nothing can be put into it.
class Tekst {
  public:
    Tekst() = default;

    /// Words of the program itself.
    template <std::size_t N>
    Tekst(const char (&woorden)[N]) : waarde_(woorden, N - 1) {}
    template <std::size_t N>
    Tekst(char (&)[N]) = delete;

    /// The word of a choice: "voldoende".
    template <class Keuze>
    requires std::is_enum_v<Keuze>
    explicit Tekst(Keuze keuze) : waarde_(naam(keuze)) {}

    const std::string& str() const { return waarde_; }
    operator const std::string&() const { return waarde_; }
    operator std::string_view() const { return waarde_; }
    bool empty() const { return waarde_.empty(); }
    std::size_t size() const { return waarde_.size(); }

    friend bool operator==(const Tekst&, const Tekst&) = default;
    template <class Ander>
    requires(!std::same_as<Ander, Tekst> &&
             std::convertible_to<const Ander&, std::string_view>) friend bool
    operator==(const Tekst& een, const Ander& ander) {
        return een.waarde_ == std::string_view(ander);
    }
    friend std::string operator+(const Tekst& een, const std::string& ander) {
        return een.waarde_ + ander;
    }
    friend std::string operator+(const std::string& een, const Tekst& ander) {
        return een + ander.waarde_;
    }

  private:
    friend Bewaardevastlegging;  ///< what stood in a Tekst
    friend Privacywacht;
    friend Programmatekst;
    friend Vraag;             ///< what stands in the database
    friend test::Proeftekst;  // architectuur: any other place in src/ fails the test
    explicit Tekst(std::string waarde) : waarde_(std::move(waarde)) {}

    std::string waarde_;
};

/// Texts that nobody types here: what the program makes up from counts, what it reads back from a
/// certificate that it gave out, to check that, and what a published report said. Only the last is
/// stored, where a hertoets carries it along. Who uses it stands in the architecture test.
class Programmatekst {
  public:
    static Tekst van(std::string woorden) { return Tekst(std::move(woorden)); }
};

}  // namespace maatlat
