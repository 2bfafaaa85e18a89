// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/zinscontrole.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "taal/stukken.h"
#include "taal/tekst.h"
#include "taal/volzin.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// Shares in hundredths of a percent.
const std::vector<Bewoording>& bewoordingen() {
    static const std::vector<Bewoording> kAlle{
        {"alle", 10000, 10000},
        {"vrijwel alle", 8500, 10000},
        {"bijna alle", 8500, 10000},
        {"geen", 0, 0},
        {"geen enkele", 0, 0},
        {"grote meerderheid", 6667, 10000},
        {"meerderheid", 5001, 10000},
        {"merendeel", 5001, 10000},
        {"de meeste", 5001, 10000},
        {"groot deel", 5001, 10000},
        {"overwegend", 5001, 10000},
        {"veelal", 5001, 10000},
        {"minder dan de helft", 0, 4999},
        {"minder dan een kwart", 0, 2499},
        {"een kwart", 2000, 3000},
        {"ongeveer een kwart", 2000, 3000},
        {"ruim een kwart", 2501, 3500},
        {"bijna een kwart", 1500, 2499},
        {"een derde", 2833, 3833},
        {"ongeveer een derde", 2833, 3833},
        {"ruim een derde", 3334, 4333},
        {"bijna een derde", 2333, 3333},
        {"de helft", 4500, 5500},
        {"ongeveer de helft", 4500, 5500},
        {"ruim de helft", 5001, 6000},
        {"bijna de helft", 4000, 4999},
        {"twee derde", 6167, 7167},
        {"ongeveer twee derde", 6167, 7167},
        {"ruim twee derde", 6667, 7667},
        {"bijna twee derde", 5667, 6666},
        {"tweederde", 6167, 7167},
        {"ongeveer tweederde", 6167, 7167},
        {"ruim tweederde", 6667, 7667},
        {"bijna tweederde", 5667, 6666},
        {"driekwart", 7000, 8000},
        {"ongeveer driekwart", 7000, 8000},
        {"ruim driekwart", 7501, 8500},
        {"bijna driekwart", 6500, 7499},
    };
    return kAlle;
}

struct Voorwoord {
    std::string_view woorden;
    Procentwoord betekent;
};
constexpr std::array<Voorwoord, 5> kVoorwoorden{{{"ongeveer", Procentwoord::ongeveer},
                                                 {"ruim", Procentwoord::ruim},
                                                 {"bijna", Procentwoord::bijna},
                                                 {"meer dan", Procentwoord::meerDan},
                                                 {"minder dan", Procentwoord::minderDan}}};

/// A reference within a sentence, by its bytes.
struct Cijferplek {
    std::size_t vanaf;
    std::size_t eind;
    Cijferverwijzing verwijzing;
};

/// A wording within a sentence.
struct Woordplek {
    std::size_t vanaf = 0;
    std::size_t eind = 0;
    std::string woorden;
    std::optional<Percentage> percentage{};
    std::optional<Cijferverwijzing> vast{};  ///< it stands against this reference itself
};

bool isOverSelectie(const Cijferverwijzing& een) {
    return een.soort == Cijfersoort::aandeel || een.soort == Cijfersoort::voldoende ||
           een.soort == Cijfersoort::onvoldoende || een.soort == Cijfersoort::oordeel;
}

Selectie selectieVan(const Cijferverwijzing& een, const Beoordeling& van) {
    const bool onvoldoende = een.soort == Cijfersoort::onvoldoende;
    Selectie uit{een.code, {}, {}};
    if (van.kader().verwachting(een.code))
        uit.scores = {onvoldoende ? Score::onvoldoende : Score::voldoende};
    else
        uit.oordelen = {
            een.oordeel.value_or(onvoldoende ? Oordeel::onvoldoende : Oordeel::voldoende)};
    return uit;
}

bool grens(std::string_view zin, std::size_t plek) {
    if (plek >= zin.size()) return true;
    const auto teken = static_cast<unsigned char>(zin[plek]);
    return !(teken >= 0x80 || (teken >= 'a' && teken <= 'z') || (teken >= '0' && teken <= '9'));
}

class Zin {
  public:
    Zin(std::string_view tekst, const Beoordeling& van) : klein_(kleineLetters(tekst)) {
        std::size_t plek = 0;
        for (const Verwijzingsdeel& een : ontleedTekst(tekst, van)) {
            if (een.verwijzing && isOverSelectie(*een.verwijzing))
                verwijzingen_.push_back({plek, plek + een.tekst.size(), *een.verwijzing});
            // Small letters of these are as long as they are, so the places hold.
            if (een.isVerwijzing() && plek + een.tekst.size() <= klein_.size())
                klein_.replace(plek, een.tekst.size(), een.tekst.size(), '_');
            plek += een.tekst.size();
        }
    }

    bool heeftVerwijzing() const { return !verwijzingen_.empty(); }

    std::vector<Woordplek> bewoordingen(const Beoordeling& van) const {
        std::vector<Woordplek> uit;
        voegVoorVerwijzingToe(van, uit);
        voegPercentagesToe(uit);
        std::vector<const Bewoording*> langsteEerst;
        for (const Bewoording& een : maatlat::bewoordingen())
            langsteEerst.push_back(&een);
        std::ranges::stable_sort(langsteEerst, std::ranges::greater(),
                                 [](const Bewoording* een) { return een->woorden.size(); });
        for (const Bewoording* een : langsteEerst)
            voegBewoordingToe(een->woorden, uit);
        std::ranges::sort(uit, {}, &Woordplek::vanaf);
        return uit;
    }

    const Cijferverwijzing& bij(const Woordplek& woorden) const {
        if (woorden.vast) return *woorden.vast;
        for (const Cijferplek& een : verwijzingen_)
            if (een.vanaf >= woorden.eind) return een.verwijzing;
        return verwijzingen_.back().verwijzing;
    }

  private:
    static bool raakt(const std::vector<Woordplek>& al, std::size_t vanaf, std::size_t eind) {
        return std::ranges::any_of(
            al, [&](const Woordplek& een) { return een.vanaf < eind && vanaf < een.eind; });
    }

    /// Where a word that ends just before this place begins; nothing when it does not.
    std::optional<std::size_t> ervoor(std::string_view woorden, std::size_t plek) const {
        while (plek > 0 && klein_[plek - 1] == ' ')
            --plek;
        if (plek < woorden.size()) return std::nullopt;
        const std::size_t begin = plek - woorden.size();
        if (klein_.compare(begin, woorden.size(), woorden) != 0) return std::nullopt;
        if (begin > 0 && !grens(klein_, begin - 1)) return std::nullopt;
        return begin;
    }

    /// "ruim {{aandeel 2.1.2}}": more than what will stand there.
    void voegVoorVerwijzingToe(const Beoordeling& van, std::vector<Woordplek>& uit) const {
        for (const Cijferplek& een : verwijzingen_) {
            if (een.verwijzing.soort != Cijfersoort::aandeel) continue;
            for (const Voorwoord& woord : kVoorwoorden)
                if (const auto begin = ervoor(woord.woorden, een.vanaf)) {
                    const std::string nu = cijferVan(een.verwijzing, van).tekst;
                    uit.push_back({*begin, een.eind, std::string(woord.woorden) + " " + nu,
                                   Percentage{std::stoi(nu), woord.betekent}, een.verwijzing});
                }
        }
    }

    void voegPercentagesToe(std::vector<Woordplek>& uit) const {
        for (std::size_t plek = 0; plek < klein_.size(); ++plek) {
            if (klein_[plek] < '0' || klein_[plek] > '9') continue;
            std::size_t eind = klein_.find_first_not_of("0123456789", plek);
            if (eind == std::string::npos) eind = klein_.size();
            const std::size_t begin = std::exchange(plek, eind);
            if (eind - begin > 3 || (begin > 0 && !grens(klein_, begin - 1))) continue;
            std::size_t na = eind;
            while (na < klein_.size() && klein_[na] == ' ')
                ++na;
            const bool woord = klein_.compare(na, 7, "procent") == 0 && grens(klein_, na + 7);
            if (!woord && (na >= klein_.size() || klein_[na] != '%')) continue;
            const std::size_t tot = na + (woord ? 7 : 1);
            Woordplek een{
                begin, tot, klein_.substr(begin, tot - begin),
                Percentage{std::stoi(klein_.substr(begin, eind - begin)), Procentwoord::precies}};
            for (const Voorwoord& voor : kVoorwoorden)
                if (const auto vanaf = ervoor(voor.woorden, begin)) {
                    een.vanaf = *vanaf;
                    een.percentage->woord = voor.betekent;
                    een.woorden = std::string(voor.woorden) + " " + een.woorden;
                }
            if (!raakt(uit, een.vanaf, een.eind)) uit.push_back(std::move(een));
        }
    }

    /// "alle organisaties", "geen van de organisaties".
    bool teltOrganisaties(std::size_t eind) const {
        const std::string_view rest = std::string_view(klein_).substr(eind);
        const Stukken drie = woorden(rest);
        for (std::size_t i = 0; i < drie.size() && i < 3; ++i)
            if (drie[i].in(rest).starts_with("organisatie")) return true;
        return false;
    }

    void voegBewoordingToe(const std::string& woorden, std::vector<Woordplek>& uit) const {
        const bool gewoon = woorden == "alle" || woorden.starts_with("geen");
        for (std::size_t plek = klein_.find(woorden); plek != std::string::npos;
             plek = klein_.find(woorden, plek + 1)) {
            const std::size_t eind = plek + woorden.size();
            if ((plek > 0 && !grens(klein_, plek - 1)) || !grens(klein_, eind)) continue;
            if (raakt(uit, plek, eind) || (gewoon && !teltOrganisaties(eind))) continue;
            uit.push_back({plek, eind, woorden});
        }
    }

    std::string klein_;
    std::vector<Cijferplek> verwijzingen_;
};

std::string uitlegBij(const Narekening& van) {
    if (van.uitslag == Uitslag::nietTeBeslissen) return van.reden;
    const Claim& claim = van.claims.front();
    return "Het gaat om " +
           vanDe(static_cast<int>(claim.berekend), static_cast<int>(claim.geheel)) + " (" +
           procent(static_cast<int>(claim.berekend), static_cast<int>(claim.geheel)) + ").";
}

}  // namespace

std::span<const Bewoording> eigenBewoordingen() {
    return bewoordingen();
}

std::vector<Zinscontrole> controleerZinnen(std::string_view tekst, const Beoordeling& van) {
    std::vector<Zinscontrole> uit;
    Uitspraken uitspraken{bewoordingen(), {}};
    for (const Stuk& stuk : volzinnen(tekst)) {
        const Zin zin(stuk.in(tekst), van);
        if (!zin.heeftVerwijzing()) continue;
        for (const Woordplek& een : zin.bewoordingen(van)) {
            const Cijferverwijzing& verwijzing = zin.bij(een);
            Uitspraak uitspraak;
            uitspraak.id = std::to_string(uit.size());
            uitspraak.selectie = selectieVan(verwijzing, van);
            if (een.percentage)
                uitspraak.percentage = een.percentage;
            else
                uitspraak.bewoording = een.woorden;
            uitspraken.uitspraken.push_back(std::move(uitspraak));
            uit.push_back({std::string(stuk.in(tekst)), een.woorden, verwijzing,
                           Uitslag::nietTeBeslissen, ""});
        }
    }
    if (uit.empty()) return uit;
    Ronde ronde = van.ronde();
    ronde.uitspraken = std::move(uitspraken);
    const std::vector<Narekening> nagerekend = narekenen(ronde, van.regelset());
    for (std::size_t i = 0; i < uit.size(); ++i) {
        uit[i].uitslag = nagerekend[i].uitslag;
        uit[i].uitleg = uitlegBij(nagerekend[i]);
    }
    return uit;
}

}  // namespace maatlat
