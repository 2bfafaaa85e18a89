// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "domain/gebeurtenis.h"
#include "domain/tekst.h"
#include "domain/vastlegging.h"

/// One description for each kind of record: which fields it has, how each is called and filled in.
/// From it come the row in the database, the history, the form and what it may send, the draft,
/// the page with two versions, and what is frozen. bronnen/bronvorm.h is one in full.
namespace maatlat {

/// The most characters that one text of a toets can have.
inline constexpr std::size_t kLangsteTekst = 20'000;

/// The kinds of record that a toets has. Each record has a key (see toets/recordsleutel.h).
enum class Recordsoort : unsigned char {
    veld,  ///< one value, like a score or a motivering (see Veldsoort)
    bevinding,
    bron,
    interview,  ///< the notes at a bron; of an interview they are the gespreksverslag
    dossier,    ///< what one reader answers about a dossier of a steekproef
    bezoek,
    opmerking,  ///< of a colleague, about a frozen concept
    maatregel,  ///< of the organisation, after the toets was adopted
};

/// How each kind is called, in the order of Recordsoort.
struct Recordsoortwoorden {
    std::string_view woord;     ///< in keys, addresses and tables
    std::string_view meervoud;  ///< of a kind of which people make new ones; else empty
    bool het = false;           ///< "het bezoek"; else "de bron"
    std::string_view voorNr;    ///< what goes before its number on pages
};
inline constexpr std::array<Recordsoortwoorden, 8> kRecordsoorten{{
    {"veld", "", true, ""},  // each has a name of its own
    {"bevinding", "bevindingen", false, "Bevinding "},
    {"bron", "bronnen", false, "Bron "},
    {"interview", "", true, "Notities van interview "},
    {"dossier", "", true, "Dossier "},
    {"bezoek", "bezoeken", true, "Bezoek "},
    {"opmerking", "opmerkingen", false, "Opmerking "},
    {"maatregel", "maatregelen", false, "Maatregel "},
}};

/// How people fill in a field.
enum class Veldwijze : unsigned char {
    anders,      ///< not by hand
    regel,       ///< a text of one line
    tekst,       ///< Markdown; two versions of it can be merged
    code,        ///< letters, digits and hyphens, so that no name fits in it
    keuze,       ///< one of `keuzes`
    datum,       ///< kept as ISO; not in the future
    getal,       ///< a whole number within bounds
    verwijzing,  ///< to a record or a verwachting that there is; the form says which there are
};

/// What the value of a field must be.
struct Veldeisen {
    Veldwijze wijze = Veldwijze::anders;
    std::size_t langste = 0;  ///< characters, of a text or code
    std::span<const std::string_view> keuzes{};
    int minstens = 0;  ///< of a number
    int hoogstens = 0;
    bool later = false;  ///< of a text or number that came to its kind later: see `vastlegging`
};

template <class Record, class Soort>
struct Recordveld {
    using Waarde = Soort;

    std::string_view naam;   ///< in forms, drafts and history; the column has _ for each hyphen
    std::string_view label;  ///< for people; empty: not shown to them
    Soort Record::*lid;
    Veldeisen eisen{};
    std::optional<Soort> (*metNaam)(std::string_view) = nullptr;  ///< of an enum
};

// What clang before 17 does not deduce of an aggregate.
template <class Record, class Soort>
Recordveld(std::string_view, std::string_view, Soort Record::*) -> Recordveld<Record, Soort>;
template <class Record, class Soort>
Recordveld(std::string_view, std::string_view, Soort Record::*, Veldeisen)
    -> Recordveld<Record, Soort>;

/// A record within a record. When there is none, its texts in the database are empty, and none of
/// its fields stand in the history. Their names begin with `naam` and a hyphen.
template <class Record, class Soort>
struct Recorddeel {
    using Deel = Soort;

    std::string_view naam;
    std::optional<Soort> Record::*lid;
};
template <class Record, class Soort>
Recorddeel(std::string_view, std::optional<Soort> Record::*) -> Recorddeel<Record, Soort>;

/// Records within a record, in an order. They have a table of their own, "bron_bestand", with a
/// column for each of their fields, and stand in the history one after the other, each under the
/// names of a Recorddeel. When there are none, nothing stands there.
template <class Record, class Soort>
struct Recorddelen {
    using Een = Soort;

    std::string_view naam;
    std::vector<Soort> Record::*lid;
};
template <class Record, class Soort>
Recorddelen(std::string_view, std::vector<Soort> Record::*) -> Recorddelen<Record, Soort>;

template <class Veld>
concept IsDeel = requires {
    typename Veld::Deel;
};
template <class Veld>
concept IsDelen = requires {
    typename Veld::Een;
};
template <class Veld>
concept IsVeld = !IsDeel<Veld> && !IsDelen<Veld>;
template <class Veld>
concept IsLijst = IsVeld<Veld> && std::same_as<typename Veld::Waarde, std::vector<std::string>>;
template <class Veld>
concept IsEnkel = IsVeld<Veld> && !IsLijst<Veld>;
template <class Veld>
concept IsTekst = IsEnkel<Veld> && std::same_as<typename Veld::Waarde, Tekst>;

/// How a form asks for one field.
struct Formulierveld {
    std::string_view naam;
    std::string_view vraag;
    std::string_view hint;
    std::string_view leeg;  ///< what to say when it is not filled in; dates and numbers know that
    bool magLeeg = false;
};

/// What the pages of a kind say that has none of its own: its list, its form and its routes follow
/// from its description then.
struct Recordpaginas {
    std::string_view uitleg;      ///< above the list: what it is for
    std::string_view doe;         ///< when there is none yet: when to make one
    bool inZelfevaluatie = true;  ///< whether a zelfevaluatie leads to them
};

/// What the log says of a record.
struct Recordgebeurtenissen {
    Gebeurtenis toegevoegd;
    Gebeurtenis gewijzigd;
    Gebeurtenis weg;
};

/// Stands beside the struct of a record, with:
///
///     static constexpr Recordsoort kSoort;
///     static constexpr std::string_view kWeg;  ///< "verwijderd": what it is when taken away
///     static constexpr Recordgebeurtenissen kGebeurtenissen;
///     static constexpr std::tuple kVelden;     ///< Recordveld, Recorddeel, Recorddelen
///
/// when it has the number of another record, of which there is always one first:
///
///     static constexpr Recordsoort kNummerVan;
///
/// and, when its pages follow from the description (such a kind is plain, see IsGewoonRecord):
///
///     static constexpr Recordpaginas kPaginas;
///     static constexpr std::array kFormulier;  ///< Formuliervelden: all that is asked
///
/// The names and the order of kVelden are in the history and under the hash of what is frozen.
/// They never change; a new field comes last, is `later`, and stands in no history while it is
/// empty.
template <class Record>
struct Recordvorm;

template <class Record>
concept IsGewoonRecord = requires {
    Recordvorm<Record>::kPaginas;
};

template <class Record>
concept HeeftNummerVanAnder = requires {
    Recordvorm<Record>::kNummerVan;
};

/// Calls `doe` with each Recordveld, Recorddeel and Recorddelen, in their order.
template <class Record, class Doe>
constexpr void voorElkVeld(Doe doe) {
    std::apply([&](const auto&... veld) { (doe(veld), ...); }, Recordvorm<Record>::kVelden);
}

/// What the field with this name must be; nothing in particular when there is none.
template <class Record>
constexpr Veldeisen eisenVan(std::string_view naam) {
    Veldeisen uit;
    voorElkVeld<Record>([&]<class Veld>(const Veld& veld) {
        if constexpr (IsVeld<Veld>)
            if (veld.naam == naam) uit = veld.eisen;
    });
    return uit;
}

/// The value of a field as a text, and back: what cannot be read leaves it as it was. A Tekst comes
/// from elsewhere.
template <class Waarde>
std::string veldtekst(const Waarde& waarde) {
    if constexpr (std::is_enum_v<Waarde>)
        return std::string(naam(waarde));
    else if constexpr (std::integral<Waarde>)
        return std::to_string(waarde);
    else
        return waarde;
}

/// Whether nobody filled it in: an empty text, or 0.
template <class Waarde>
bool isNietIngevuld(const Waarde& waarde) {
    if constexpr (std::integral<Waarde>)
        return waarde == 0;
    else
        return veldtekst(waarde).empty();
}

template <class Record, class Waarde>
requires(!std::same_as<Waarde, Tekst>) void zetVeld(Record& record,
                                                    const Recordveld<Record, Waarde>& veld,
                                                    std::string tekst) {
    Waarde& waarde = record.*veld.lid;
    if constexpr (std::is_enum_v<Waarde>)
        waarde = veld.metNaam(tekst).value_or(waarde);
    else if constexpr (std::integral<Waarde>)
        std::from_chars(tekst.data(), tekst.data() + tekst.size(), waarde);
    else
        waarde = std::move(tekst);
}

/// The contents of a record as named texts. Number, version and who wrote it are not among them.
template <class Record>
Vastlegging vastlegging(const Record& record, const std::string& voor = {}) {
    Vastlegging uit;
    const auto voegDeelToe = [&](const auto& deel, const std::string& naam) {
        const Vastlegging binnen = vastlegging(deel, naam + "-");
        for (const auto& [van, waarde] : binnen.paren())
            uit.voegToe(van, waarde);
    };
    const auto voegToe = [&]<class Veld>(const Veld& veld) {
        const std::string naam = voor + std::string(veld.naam);
        if constexpr (IsDeel<Veld>) {
            if (record.*veld.lid) voegDeelToe(*(record.*veld.lid), naam);
        } else if constexpr (IsDelen<Veld>) {
            for (const auto& een : record.*veld.lid)
                voegDeelToe(een, naam);
        } else if constexpr (IsLijst<Veld>) {
            for (const std::string& een : record.*veld.lid)
                uit.voegToe(naam, een);
        } else if (!veld.eisen.later || !isNietIngevuld(record.*veld.lid)) {
            uit.voegToe(naam, veldtekst(record.*veld.lid));
        }
    };
    voorElkVeld<Record>(voegToe);
    return uit;
}

/// And back, from what was stored.
template <class Record>
Record recordUit(const Bewaardevastlegging& bewaard, const std::string& voor = {}) {
    Record uit;
    const auto lees = [&]<class Veld>(const Veld& veld) {
        const std::string naam = voor + std::string(veld.naam);
        if constexpr (IsDeel<Veld>) {
            using Deel = typename Veld::Deel;
            if (Deel deel = recordUit<Deel>(bewaard, naam + "-"); deel != Deel{})
                uit.*veld.lid = std::move(deel);
        } else if constexpr (IsDelen<Veld>) {
            for (const Bewaardevastlegging& een : bewaard.groepen(naam + "-"))
                (uit.*veld.lid).push_back(recordUit<typename Veld::Een>(een, naam + "-"));
        } else if constexpr (IsLijst<Veld>) {
            uit.*veld.lid = bewaard.inhoud().alle(naam);
        } else if constexpr (IsTekst<Veld>) {
            uit.*veld.lid = bewaard.tekst(naam);
        } else {
            zetVeld(uit, veld, bewaard.inhoud().tekst(naam));
        }
    };
    voorElkVeld<Record>(lees);
    return uit;
}

}  // namespace maatlat
