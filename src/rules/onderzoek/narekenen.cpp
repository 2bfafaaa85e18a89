// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/narekenen.h"

#include <algorithm>

#include "rules/onderzoek/beoordeling.h"

namespace maatlat {

namespace {

/// Thrown inside this file when a claim cannot be settled; the text is the reason (Dutch).
struct Onbeslisbaar {
    std::string reden;
};

using Namen = std::vector<std::string>;

bool staatIn(const Namen& namen, const std::string& naam) {
    return std::find(namen.begin(), namen.end(), naam) != namen.end();
}

/// The names of a that are not in b.
Namen verschil(const Namen& a, const Namen& b) {
    Namen uit;
    std::copy_if(a.begin(), a.end(), std::back_inserter(uit),
                 [&](const std::string& naam) { return !staatIn(b, naam); });
    return uit;
}

/// Recomputes the statements about one round, one by one.
class Rekenaar {
  public:
    Rekenaar(const Ronde& ronde, const Regelset& regelset)
        : ronde_(ronde), beoordeling_(ronde, regelset) {}

    Narekening reken(const Uitspraak& uitspraak) const {
        Narekening uit;
        uit.uitspraak = &uitspraak;
        uit.volgtUitRegels = volgtUitRegels(uitspraak);
        try {
            if (!uitspraak.nietTeBeslissen.empty()) throw Onbeslisbaar{uitspraak.nietTeBeslissen};
            if (ronde_.toetsen.empty()) throw Onbeslisbaar{"Dit onderzoek heeft geen scores."};
            uit.claims = claims(uitspraak);
        } catch (const Onbeslisbaar& waarom) {
            uit.reden = waarom.reden;
            return uit;
        }
        const bool klopt = std::all_of(uit.claims.begin(), uit.claims.end(),
                                       [](const Claim& een) { return een.klopt; });
        uit.uitslag = klopt ? Uitslag::klopt : Uitslag::kloptNiet;
        return uit;
    }

  private:
    bool volgtUitRegels(const Uitspraak& uitspraak) const {
        if (uitspraak.selectie && !uitspraak.selectie->oordelen.empty()) return true;
        if (!uitspraak.oordelen.empty()) return true;
        return ronde_.kader.criterium(uitspraak.verdelingVan) != nullptr;
    }

    std::vector<Claim> claims(const Uitspraak& uitspraak) const {
        std::vector<Claim> uit;
        if (uitspraak.selectie) overSelectie(uitspraak, uit);
        if (!uitspraak.verdeling.empty()) overVerdeling(uitspraak, uit);
        if (!uitspraak.volgorde.empty()) uit.push_back(overVolgorde(uitspraak.volgorde));
        if (uitspraak.laagste) uit.push_back(overLaagste(*uitspraak.laagste));
        if (uitspraak.aantalOrganisaties)
            uit.push_back(gelijk(Claimsoort::aantalOrganisaties, "", *uitspraak.aantalOrganisaties,
                                 static_cast<long>(ronde_.toetsen.size())));
        if (uitspraak.aantalVerwachtingen)
            uit.push_back(gelijk(Claimsoort::aantalVerwachtingen, "",
                                 *uitspraak.aantalVerwachtingen, ronde_.kader.aantalBeoordeeld()));
        if (!uitspraak.organisatie.empty()) overOrganisatie(uitspraak, uit);
        return uit;
    }

    static Claim gelijk(Claimsoort soort, std::string wat, long gepubliceerd, long berekend) {
        Claim claim;
        claim.soort = soort;
        claim.wat = std::move(wat);
        claim.gepubliceerd = gepubliceerd;
        claim.berekend = berekend;
        claim.klopt = gepubliceerd == berekend;
        return claim;
    }

    // --- which organisations -------------------------------------------------------------------

    Score score(const Toets& toets, const Verwachting& verwachting) const {
        if (!verwachting.beoordeeld) return Score::nvt;
        const Score gevonden = toets.scores.op(verwachting.positie);
        if (gevonden == Score::onbeoordeeld)
            throw Onbeslisbaar{"Verwachting " + verwachting.code + " is bij " + toets.organisatie +
                               " nog niet beoordeeld."};
        return gevonden;
    }

    Uitkomst uitkomst(const Toets& toets, const Criterium& criterium) const {
        return evaluate(ronde_.kader, beoordeling_.regelset(), criterium, toets.scores);
    }

    /// Nothing when the rules leave the criterium without an oordeel.
    std::optional<Oordeel> oordeel(const Toets& toets, const Criterium& criterium) const {
        const Uitkomst uitkomst = this->uitkomst(toets, criterium);
        if (uitkomst.grond == Grond::onvolledig)
            throw Onbeslisbaar{"Criterium " + criterium.code + " is bij " + toets.organisatie +
                               " nog niet volledig beoordeeld."};
        return uitkomst.oordeel;
    }

    Namen met(const Selectie& selectie) const {
        Namen namen;
        const Verwachting* verwachting = ronde_.kader.verwachting(selectie.code);
        const Criterium* criterium = ronde_.kader.criterium(selectie.code);
        if (!verwachting && !criterium)
            throw Onbeslisbaar{"Het kader kent geen code " + selectie.code + "."};
        for (const Toets& toets : ronde_.toetsen) {
            bool telt = false;
            if (verwachting) {
                const Score gevonden = score(toets, *verwachting);
                telt = std::count(selectie.scores.begin(), selectie.scores.end(), gevonden) > 0;
            } else if (const auto gevonden = oordeel(toets, *criterium)) {
                telt =
                    std::count(selectie.oordelen.begin(), selectie.oordelen.end(), *gevonden) > 0;
            }
            if (telt) namen.push_back(toets.organisatie);
        }
        return namen;
    }

    /// The whole that a share is taken of. An organisation for which the verwachting is nvt, or the
    /// criterium as a whole, does not count (domein.md, §3), unless the statement is about nvt.
    Namen waarHetOverGaat(const Selectie& selectie) const {
        const Verwachting* verwachting = ronde_.kader.verwachting(selectie.code);
        const bool overNvt =
            std::count(selectie.scores.begin(), selectie.scores.end(), Score::nvt) > 0;
        Namen namen;
        for (const Toets& een : ronde_.toetsen) {
            const bool geldt = verwachting
                                   ? score(een, *verwachting) != Score::nvt
                                   : uitkomst(een, *ronde_.kader.criterium(selectie.code)).grond !=
                                         Grond::nietsVanToepassing;
            if (overNvt || geldt) namen.push_back(een.organisatie);
        }
        return namen;
    }

    const Toets& toets(const std::string& organisatie) const {
        if (const Toets* gevonden = ronde_.toets(organisatie)) return *gevonden;
        throw Onbeslisbaar{organisatie + " hoort niet bij dit onderzoek."};
    }

    /// An organisation has a number of voldoende, and a rank, only when all of it is judged.
    void eisVolledig(const Toets& toets) const {
        if (!tel(toets.scores, ronde_.kader).volledig())
            throw Onbeslisbaar{toets.organisatie + " is nog niet volledig beoordeeld."};
    }

    /// An order and a lowest group are about ranks, so everybody must have one.
    void eisRangen() const {
        for (const Toets& een : ronde_.toetsen) {
            eisVolledig(een);
            if (!beoordeling_.teltMee(een))
                throw Onbeslisbaar{"Bij " + een.organisatie +
                                   " is geen enkele verwachting van toepassing."};
        }
    }

    // --- the kinds of claim --------------------------------------------------------------------

    void overSelectie(const Uitspraak& uitspraak, std::vector<Claim>& uit) const {
        const Namen namen = met(*uitspraak.selectie);
        const Namen alle = waarHetOverGaat(*uitspraak.selectie);
        const auto aantal = static_cast<long>(namen.size());
        const auto geheel = static_cast<long>(alle.size());
        if (geheel == 0)
            throw Onbeslisbaar{(ronde_.kader.verwachting(uitspraak.selectie->code) ? "Verwachting "
                                                                                   : "Criterium ") +
                               uitspraak.selectie->code + " is bij alle organisaties nvt."};
        const auto voegToe = [&](Claim claim) {
            claim.geheel = geheel;
            claim.organisaties = namen;
            claim.overige = verschil(alle, namen);
            uit.push_back(std::move(claim));
        };
        if (uitspraak.aantal) voegToe(gelijk(Claimsoort::aantal, "", *uitspraak.aantal, aantal));
        if (uitspraak.percentage) {
            Claim claim = gelijk(Claimsoort::percentage, "", uitspraak.percentage->procent, aantal);
            claim.woord = uitspraak.percentage->woord;
            claim.klopt = past(*uitspraak.percentage, aantal, geheel);
            voegToe(std::move(claim));
        }
        if (!uitspraak.bewoording.empty())
            voegToe(overBewoording(uitspraak.bewoording, aantal, geheel));
        if (!uitspraak.namen.empty()) {
            for (const std::string& naam : uitspraak.namen)
                toets(naam);
            Claim claim =
                gelijk(Claimsoort::namen, "", static_cast<long>(uitspraak.namen.size()), aantal);
            claim.tekort = verschil(namen, uitspraak.namen);
            claim.teveel = verschil(uitspraak.namen, namen);
            claim.klopt = claim.tekort.empty() && claim.teveel.empty();
            voegToe(std::move(claim));
        }
    }

    Claim overBewoording(const std::string& woorden, long aantal, long geheel) const {
        const auto& alle = ronde_.uitspraken.bewoordingen;
        const auto gevonden = std::find_if(alle.begin(), alle.end(), [&](const Bewoording& een) {
            return een.woorden == woorden;
        });
        if (gevonden == alle.end())
            throw Onbeslisbaar{"Van de woorden \"" + woorden + "\" is geen betekenis bekend."};
        Claim claim = gelijk(Claimsoort::bewoording, woorden, 0, aantal);
        claim.klopt = aantal * 10000 >= gevonden->minstens * geheel &&
                      aantal * 10000 <= gevonden->hoogstens * geheel;
        return claim;
    }

    void overVerdeling(const Uitspraak& uitspraak, std::vector<Claim>& uit) const {
        const bool perOordeel = ronde_.kader.criterium(uitspraak.verdelingVan) != nullptr;
        const std::vector<Score> scores{Score::voldoende, Score::onvoldoende};
        for (std::size_t i = 0; i < uitspraak.verdeling.size(); ++i) {
            Selectie selectie{uitspraak.verdelingVan, {}, {}};
            if (perOordeel)
                selectie.oordelen = {kOordelen[i]};
            else
                selectie.scores = {scores[i]};
            const Namen namen = met(selectie);
            Claim claim = gelijk(Claimsoort::verdeling,
                                 std::string(perOordeel ? naam(kOordelen[i]) : naam(scores[i])),
                                 uitspraak.verdeling[i], static_cast<long>(namen.size()));
            claim.geheel = static_cast<long>(ronde_.toetsen.size());
            claim.organisaties = namen;
            uit.push_back(std::move(claim));
        }
    }

    Claim overVolgorde(const Namen& gepubliceerd) const {
        for (const std::string& naam : gepubliceerd)
            toets(naam);
        eisRangen();
        if (gepubliceerd.size() != ronde_.toetsen.size())
            throw Onbeslisbaar{"De gepubliceerde volgorde noemt " +
                               std::to_string(gepubliceerd.size()) + " van de " +
                               std::to_string(ronde_.toetsen.size()) + " organisaties."};
        Claim claim = gelijk(Claimsoort::volgorde, "", static_cast<long>(gepubliceerd.size()),
                             static_cast<long>(ronde_.toetsen.size()));
        for (std::size_t i = 0; i < ronde_.toetsen.size(); ++i)
            claim.organisaties.push_back(beoordeling_.toets(i).organisatie);
        for (std::size_t i = 0; claim.klopt && i < gepubliceerd.size(); ++i)
            if (gepubliceerd[i] != claim.organisaties[i]) {
                claim.klopt = false;
                claim.gepubliceerd = claim.berekend = static_cast<long>(i) + 1;
                claim.teveel = {gepubliceerd[i]};
                claim.tekort = {claim.organisaties[i]};
            }
        return claim;
    }

    /// "The n lowest" means something only when the next one up scores better.
    Claim overLaagste(int aantal) const {
        eisRangen();
        const Ranglijst& ranglijst = beoordeling_.ranglijst();
        const std::size_t alle = ranglijst.size();
        if (aantal <= 0 || static_cast<std::size_t>(aantal) > alle)
            throw Onbeslisbaar{"Er zijn geen " + std::to_string(aantal) +
                               " organisaties in dit onderzoek."};
        std::size_t eerste = alle - static_cast<std::size_t>(aantal);
        while (eerste > 0 && ranglijst.rang(eerste - 1) == ranglijst.rang(eerste))
            --eerste;
        Claim claim = gelijk(Claimsoort::laagste, "", aantal, static_cast<long>(alle - eerste));
        for (std::size_t plaats = eerste; plaats < alle; ++plaats)
            claim.organisaties.push_back(beoordeling_.toets(plaats).organisatie);
        return claim;
    }

    void overOrganisatie(const Uitspraak& uitspraak, std::vector<Claim>& uit) const {
        const Toets& een = toets(uitspraak.organisatie);
        if (uitspraak.voldoende) {
            eisVolledig(een);
            uit.push_back(gelijk(Claimsoort::voldoende, "", *uitspraak.voldoende,
                                 tel(een.scores, ronde_.kader).voldoende));
        }
        for (const auto& [code, gepubliceerd] : uitspraak.scores) {
            const Verwachting* verwachting = ronde_.kader.verwachting(code);
            if (!verwachting) throw Onbeslisbaar{"Het kader kent geen verwachting " + code + "."};
            uit.push_back(gelijk(Claimsoort::score, code, static_cast<long>(gepubliceerd),
                                 static_cast<long>(score(een, *verwachting))));
        }
        for (const auto& [code, gepubliceerd] : uitspraak.oordelen) {
            const Criterium* criterium = ronde_.kader.criterium(code);
            if (!criterium) throw Onbeslisbaar{"Het kader kent geen criterium " + code + "."};
            const std::optional<Oordeel> berekend = oordeel(een, *criterium);
            uit.push_back(gelijk(Claimsoort::oordeel, code, static_cast<long>(gepubliceerd),
                                 berekend ? static_cast<long>(*berekend) : -1));
        }
    }

    const Ronde& ronde_;
    Beoordeling beoordeling_;
};

}  // namespace

bool past(const Percentage& percentage, long aantal, long geheel) {
    // In whole numbers: all is `geheel` times as large.
    const long deel = 100 * aantal;
    const long grens = percentage.procent * geheel;
    const long verschil = deel - grens;
    switch (percentage.woord) {
        case Procentwoord::ongeveer:
            return verschil >= -5 * geheel && verschil <= 5 * geheel;
        case Procentwoord::ruim:
            return verschil > 0 && verschil <= 10 * geheel;
        case Procentwoord::bijna:
            return verschil < 0 && verschil >= -10 * geheel;
        case Procentwoord::meerDan:
            return verschil > 0;
        case Procentwoord::minderDan:
            return verschil < 0;
        case Procentwoord::precies:
            break;
    }
    return (2 * deel + geheel) / (2 * geheel) == percentage.procent;
}

std::vector<Narekening> narekenen(const Ronde& ronde, const Regelset& regelset) {
    const Rekenaar rekenaar(ronde, regelset);
    std::vector<Narekening> alle;
    alle.reserve(ronde.uitspraken.uitspraken.size());
    for (const Uitspraak& een : ronde.uitspraken.uitspraken)
        alle.push_back(rekenaar.reken(een));
    return alle;
}

}  // namespace maatlat
