// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kader/meldingen.h"
#include "kader/yaml.h"

namespace maatlat {

/// Reads the fields of one YAML table strictly: a field that is missing, double, of the wrong kind
/// or unknown becomes a melding at its place, and reading goes on. Call `klaar` last.
///
/// Texts come back in Unicode form C with every run of white space, line ends included, as one
/// space: how a text is laid out in the file does not matter.
class Velden {
  public:
    /// `wat` names the table in messages: "het kader", "deze verwachting".
    Velden(const Knoop& tabel, Meldingen& meldingen, std::string wat);

    std::optional<Knoop> neem(std::string_view naam);  ///< the value of an optional field
    std::optional<Knoop> verplicht(
        std::string_view naam);  ///< the same; reports one that is missing

    /// The required field `soort`, which must be this one. A file of another kind is refused at
    /// once: every other fault would follow from that.
    void soort(const std::string& verwacht);

    std::string tekst(std::string_view naam);         ///< required, not empty
    std::string tekstAlsErIs(std::string_view naam);  ///< optional
    bool jaNee(std::string_view naam, bool anders);
    std::optional<int> getal(std::string_view naam, int minstens, int hoogstens);
    std::string datum(std::string_view naam, bool verplicht);  ///< YYYY-MM-DD that exists

    std::vector<Knoop> lijst(std::string_view naam, bool verplicht);
    std::vector<std::string> teksten(std::string_view naam, bool verplicht);
    std::optional<Knoop> tabel(std::string_view naam, bool verplicht);

    void melding(const Knoop& knoop, std::string tekst);
    void melding(std::string tekst);  ///< about the table as a whole

    /// Reports every field that was not asked for, with the nearest that was.
    void klaar();

  private:
    struct Veld {
        std::string naam;
        Knoop sleutel;
        Knoop waarde;
        bool gevraagd = false;
    };

    Knoop knoop_;
    Meldingen& meldingen_;
    std::string wat_;
    std::vector<Veld> velden_;
    std::vector<std::string> bekend_;
};

/// The text of a value, normalised; a melding and empty when it is no text or is empty.
std::string leesTekst(const Knoop& knoop, Meldingen& meldingen, const std::string& wat);

}  // namespace maatlat
