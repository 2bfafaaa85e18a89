// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/getypt_cijfer.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "taal/stukken.h"
#include "taal/tekst.h"
#include "taal/volzin.h"

namespace maatlat {

namespace {

constexpr std::array<std::string_view, 12> kMaanden{
    "januari", "februari", "maart",     "april",   "mei",      "juni",
    "juli",    "augustus", "september", "oktober", "november", "december"};
/// After these a number says which one, not how many.
constexpr std::array<std::string_view, 26> kWelke{
    "§",         "artikel",   "art",       "pagina",      "blz",    "bladzijde", "p",
    "hoofdstuk", "paragraaf", "bijlage",   "stap",        "versie", "nummer",    "nr",
    "lid",       "editie",    "criterium", "verwachting", "thema",  "tabel",     "figuur",
    "deel",      "noot",      "fase",      "ronde",       "ad"};
constexpr std::array<std::string_view, 8> kGeteld{"organisatie",   "organisaties", "verwachting",
                                                  "verwachtingen", "criterium",    "criteria",
                                                  "toets",         "toetsen"};
constexpr std::size_t kHoogstensVoorstellen = 4;

bool staatIn(const auto& lijst, std::string_view woord) {
    return std::ranges::find(lijst, woord) != lijst.end();
}

/// "twee" … "negenennegentig", and "één".
const std::map<std::string, long, std::less<>>& telwoorden() {
    static const auto kWoorden = [] {
        std::map<std::string, long, std::less<>> uit{{"één", 1}};
        const std::array<const char*, 20> laag{
            "",         "een",      "twee",    "drie",      "vier",     "vijf",     "zes",
            "zeven",    "acht",     "negen",   "tien",      "elf",      "twaalf",   "dertien",
            "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"};
        const std::array<const char*, 8> tientallen{"twintig", "dertig",   "veertig", "vijftig",
                                                    "zestig",  "zeventig", "tachtig", "negentig"};
        for (std::size_t i = 2; i < laag.size(); ++i)
            uit[laag[i]] = static_cast<long>(i);
        for (std::size_t t = 0; t < tientallen.size(); ++t) {
            const auto tien = static_cast<long>(10 * (t + 2));
            uit[tientallen[t]] = tien;
            for (std::size_t e = 1; e < 10; ++e)
                uit[std::string(laag[e]) + (e == 2 || e == 3 ? "ën" : "en") + tientallen[t]] =
                    tien + static_cast<long>(e);
        }
        return uit;
    }();
    return kWoorden;
}

/// What it can be taken for: a word of the text without the signs that stick to it.
struct Woord {
    std::string kern;  ///< in small letters
    std::size_t vanaf = 0;
    std::size_t eind = 0;
    bool procentteken = false;
    bool sluit = false;  ///< a sign after it ends what it belongs to
};

bool isLetterOfCijfer(char teken) {
    const auto byte = static_cast<unsigned char>(teken);
    return byte >= 0x80 || (teken >= '0' && teken <= '9') || (teken >= 'a' && teken <= 'z') ||
           (teken >= 'A' && teken <= 'Z');
}

Woord woordUit(std::string_view tekst, const Stuk& stuk) {
    Woord uit{"", stuk.vanaf, stuk.eind};
    while (uit.vanaf < uit.eind && !isLetterOfCijfer(tekst[uit.vanaf]))
        ++uit.vanaf;
    while (uit.eind > uit.vanaf && !isLetterOfCijfer(tekst[uit.eind - 1]))
        --uit.eind;
    uit.kern = kleineLetters(tekst.substr(uit.vanaf, uit.eind - uit.vanaf));
    uit.procentteken = uit.eind < stuk.eind && tekst[uit.eind] == '%';
    if (uit.procentteken) ++uit.eind;
    uit.sluit = uit.eind < stuk.eind;
    // "§" and quotes of more bytes stick to a word as letters do.
    return uit;
}

/// The text with other signs in the place of each reference, so that all places stay the same.
std::string zonderVerwijzingen(std::string_view tekst, const Beoordeling& van) {
    std::string uit;
    for (const Verwijzingsdeel& een : ontleedTekst(tekst, van))
        uit += een.isVerwijzing() ? std::string(een.tekst.size(), '_') : een.tekst;
    return uit;
}

std::optional<long> cijfers(const std::string& kern) {
    if (kern.empty() || kern.size() > 7 ||
        kern.find_first_not_of("0123456789,") != std::string::npos || kern[0] == ',')
        return std::nullopt;
    return std::stol(kern);
}

class Zoeker {
  public:
    Zoeker(std::string_view tekst, const Beoordeling& van)
        : tekst_(tekst), van_(van), kaal_(zonderVerwijzingen(tekst, van)) {
        for (const Stuk& een : maatlat::woorden(kaal_))
            woorden_.push_back(woordUit(kaal_, een));
        for (const Cijferverwijzing& een : alleVerwijzingen(van))
            alle_.push_back({een, cijferVan(een, van)});
    }

    std::vector<Getyptcijfer> zoek() {
        std::vector<Getyptcijfer> uit;
        for (std::size_t i = 0; i < woorden_.size();)
            i = bekijk(i, uit);
        return uit;
    }

  private:
    struct Waarde {
        long aantal = 0;
        long geheel = 0;  ///< 0: not said
        bool procent = false;
        bool gebroken = false;
    };
    struct Mogelijk {
        Cijferverwijzing verwijzing;
        Cijfer nu;
    };

    const std::string& kern(std::size_t i) const {
        static const std::string kGeen;
        return i < woorden_.size() ? woorden_[i].kern : kGeen;
    }

    std::optional<long> getal(std::size_t i) const {
        if (const auto uit = cijfers(kern(i))) return uit;
        const auto een = telwoorden().find(kern(i));
        return een == telwoorden().end() ? std::nullopt : std::optional<long>(een->second);
    }

    /// Says which one, or of which year, not how many.
    bool isAanduiding(std::size_t i) const {
        const auto aantal = cijfers(kern(i));
        if (!aantal) return false;
        const bool jaar = kern(i).size() == 4 && *aantal >= 1900 && *aantal <= 2100;
        return jaar || staatIn(kMaanden, kern(i + 1)) || (i > 0 && staatIn(kWelke, kern(i - 1))) ||
               (woorden_[i].vanaf >= 2 && kaal_.compare(woorden_[i].vanaf - 2, 2, "§") == 0);
    }

    bool teltIets(std::size_t i) const {
        for (std::size_t verder = i + 1; verder <= i + 3 && verder < woorden_.size(); ++verder) {
            if (staatIn(kGeteld, kern(verder))) return true;
            if (woorden_[verder].sluit) return false;
        }
        return false;
    }

    /// Looks at the word at this place; returns the one to go on with.
    std::size_t bekijk(std::size_t i, std::vector<Getyptcijfer>& uit) {
        const auto aantal = getal(i);
        if (!aantal || isAanduiding(i)) return i + 1;
        Waarde waarde{*aantal, 0, woorden_[i].procentteken, kern(i).find(',') != std::string::npos};
        std::size_t laatste = i;
        if (kern(i + 1) == "procent" || kern(i + 1) == "procentpunt") {
            waarde.procent = true;
            laatste = i + 1;
        } else if (kern(i + 1) == "van" && (kern(i + 2) == "de" || kern(i + 2) == "alle")) {
            if (const auto geheel = getal(i + 3)) {
                waarde.geheel = *geheel;
                laatste = i + 3;
            }
        }
        if (laatste == i && !waarde.procent && !cijfers(kern(i)) && !teltIets(i)) return i + 1;
        Getyptcijfer een;
        een.vanaf = woorden_[i].vanaf;
        een.eind = woorden_[laatste].eind;
        een.tekst = std::string(tekst_.substr(een.vanaf, een.eind - een.vanaf));
        een.kan = voorstellen(waarde, een.vanaf);
        uit.push_back(std::move(een));
        return laatste + 1;
    }

    bool past(const Waarde& waarde, const Mogelijk& een) const {
        if (waarde.gebroken) return false;
        const bool aandeel = een.verwijzing.soort == Cijfersoort::aandeel;
        if (waarde.procent)
            return aandeel && een.nu.tekst == std::to_string(waarde.aantal) + " procent";
        if (aandeel || een.nu.tekst != std::to_string(waarde.aantal)) return false;
        return waarde.geheel == 0 || een.nu.geheel == waarde.geheel;
    }

    std::vector<Cijferverwijzing> voorstellen(const Waarde& waarde, std::size_t plek) const {
        std::string_view zin = tekst_;
        for (const Stuk& een : volzinnen(tekst_))
            if (een.vanaf <= plek && plek < een.eind) zin = een.in(tekst_);
        std::vector<Cijferverwijzing> dichtbij;
        std::vector<Cijferverwijzing> ver;
        for (const Mogelijk& een : alle_)
            if (past(waarde, een)) {
                const std::string& naam =
                    een.verwijzing.code.empty() ? een.verwijzing.organisatie : een.verwijzing.code;
                const bool hier = !naam.empty() && zin.find(naam) != std::string_view::npos;
                (hier ? dichtbij : ver).push_back(een.verwijzing);
            }
        dichtbij.insert(dichtbij.end(), ver.begin(), ver.end());
        if (dichtbij.size() > kHoogstensVoorstellen) dichtbij.resize(kHoogstensVoorstellen);
        return dichtbij;
    }

    std::string_view tekst_;
    const Beoordeling& van_;
    std::string kaal_;
    std::vector<Woord> woorden_;
    std::vector<Mogelijk> alle_;
};

}  // namespace

std::vector<Getyptcijfer> getypteCijfers(std::string_view tekst, const Beoordeling& van) {
    return Zoeker(tekst, van).zoek();
}

std::string metMerken(std::string_view tekst, const std::vector<Getyptcijfer>& cijfers) {
    std::string uit;
    std::size_t tot = 0;
    for (const Getyptcijfer& een : cijfers) {
        uit += tekst.substr(tot, een.eind - tot);
        uit += " [zelf getypt]";
        tot = een.eind;
    }
    return uit + std::string(tekst.substr(tot));
}

}  // namespace maatlat
