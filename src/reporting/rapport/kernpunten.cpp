// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/kernpunten.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "reporting/gedeeld.h"
#include "reporting/rapport/hertoetszinnen.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "rules/onderzoek/boodschap.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// Up to so many are written out on one subject; what is left over is counted.
constexpr std::size_t kUitTeSchrijven = 3;

/// A sentence of which the start can stand apart, in large.
struct Kernopening {
    std::string cijfer;
    std::string rest;

    std::string zin() const { return cijfer + " " + rest; }
};

/// Makes the sentences of one round.
class Kernschrijver {
  public:
    explicit Kernschrijver(const Beoordeling& beoordeling)
        : beoordeling_(beoordeling),
          basis_(beoordeling.basis()),
          boodschap_(boodschap(beoordeling)) {}

    Kernboodschap schrijf() {
        if (basis_.tellenMee() == 0) {
            uit_.cijfer = "Nog geen";
            uit_.tekst = "organisatie telt mee in de cijfers.";
            const Rondefeiten& feiten = beoordeling_.ronde().landelijk.feiten;
            voegToe("Veiligheid", alineas(feiten.veiligheid));
            voegToe("Wachten", alineas(feiten.wachten));
            voegToe("De cijfers", {{wieTelt(basis_)}});
            return std::move(uit_);
        }
        const Rondefeiten& feiten = beoordeling_.ronde().landelijk.feiten;
        const std::vector<Alinea> veilig = losse(veiligheid());
        voegToe("Veiligheid", samen(alineas(feiten.veiligheid), veilig));
        const std::vector<Alinea> termijn = losse(termijnen());
        voegToe(boodschap_.termijnen.empty() ? "Wachten" : "Wachten en termijnen",
                samen(termijn, alineas(feiten.wachten)));
        voegToe("Wat verder beter moet", losse(watVerder()));
        voegToe("Wat er moet gebeuren", losse(watMoet()));
        voegToe("Wat het best gaat", losse(watGoedGaat()));
        voegToe("De cijfers", losse(cijfers()));
        return std::move(uit_);
    }

  private:
    // Who: "18 van de 26 organisaties", and what they do in the right number.

    Kernopening wie(int aantal, int geheel, const std::string& erbij, const std::string& enkelvoud,
                    const std::string& meervoud, const std::string& rest) const {
        const std::string van = "van de " + std::to_string(geheel);
        const bool alle = aantal == geheel;
        if (geheel == 1) return {"De enige", "organisatie" + erbij + " " + enkelvoud + " " + rest};
        const std::string cijfer = alle && geheel == 2 ? "Beide"
                                   : alle              ? "Alle " + std::to_string(geheel)
                                   : aantal == 0       ? "Geen " + van
                                   : aantal == 1       ? "Eén " + van
                                                       : std::to_string(aantal) + " " + van;
        return {cijfer,
                "organisaties" + erbij + " " + (aantal > 1 ? meervoud : enkelvoud) + " " + rest};
    }
    Kernopening wie(int aantal, const std::string& enkelvoud, const std::string& meervoud,
                    const std::string& rest) const {
        return wie(aantal, basis_.tellenMee(), dieMeetellen(), enkelvoud, meervoud, rest);
    }
    std::string dieMeetellen() const {
        if (basis_.tellenMee() == basis_.organisaties) return {};
        return basis_.tellenMee() == 1 ? " die meetelt" : " die meetellen";
    }

    /// "zicht op de veiligheid van gezinnen (criterium 2.1)", or the words of the norm.
    std::string naamVan(const std::string& code, const std::string& tekst,
                        const std::string& soort) const {
        std::string naam = beoordeling_.ronde().landelijk.feiten.benaming(code);
        if (naam.empty()) {
            naam = tekst;
            while (naam.ends_with('.'))
                naam.pop_back();
            naam = "“" + naam + "”";
        }
        return naam + " (" + soort + " " + code + ")";
    }
    std::string naamVan(const Criterium& een) const {
        return naamVan(een.code, een.tekst, "criterium");
    }

    /// The first thing that falls short opens the message, and is not said twice.
    void open(const Kernopening& een) {
        uit_.cijfer = een.cijfer;
        uit_.tekst = een.rest;
    }
    void openOfVoegToe(const Kernopening& een, std::vector<std::string>& anders) {
        if (uit_.cijfer.empty())
            open(een);
        else
            anders.push_back(een.zin());
    }

    void voegToe(const std::string& kop, std::vector<Alinea> zinnen) {
        std::erase_if(zinnen, [](const Alinea& een) { return een.tekst.empty(); });
        if (!zinnen.empty()) uit_.punten.push_back({kop, std::move(zinnen)});
    }

    static std::vector<Alinea> losse(const std::vector<std::string>& zinnen) {
        std::vector<Alinea> uit;
        for (const std::string& een : zinnen)
            uit.push_back({een});
        return uit;
    }

    static std::vector<Alinea> samen(std::vector<Alinea> eerst, const std::vector<Alinea>& daarna) {
        eerst.insert(eerst.end(), daarna.begin(), daarna.end());
        return eerst;
    }

    // Safety.

    static std::string hoe(const Verdeling& verdeling) {
        const int matig = verdeling.matig, onvoldoende = verdeling.onvoldoende;
        if (matig + onvoldoende == 1)
            return matig == 1 ? "het oordeel is matig" : "het oordeel is onvoldoende";
        std::vector<std::string> delen;
        if (matig > 0) delen.push_back(std::to_string(matig) + " matig");
        if (onvoldoende > 0) delen.push_back(std::to_string(onvoldoende) + " onvoldoende");
        return opsomming(delen);
    }

    std::string geenOordeel(const Verdeling& verdeling) const {
        if (verdeling.geenOordeel == 0) return {};
        return " Bij " + hoeveel(verdeling.geenOordeel, kOrganisatie) + " is er geen oordeel.";
    }

    Kernopening tekort(const Criteriumpunt& een) const {
        const std::string rest = "voldoende voor " + naamVan(*een.criterium) + ": " +
                                 hoe(een.verdeling) + "." + geenOordeel(een.verdeling);
        if (basis_.tellenMee() > 1 && een.nietVoldoende() == basis_.tellenMee())
            return wie(0, "krijgt een", "", rest);
        return wie(een.nietVoldoende(), "krijgt geen", "krijgen geen", rest);
    }

    /// Of a criterium that opens nothing and that most are voldoende on: that first.
    std::string meestGoed(const Criteriumpunt& een) const {
        const int matig = een.verdeling.matig, onvoldoende = een.verdeling.onvoldoende;
        const auto bij = [](int aantal) { return "bij " + std::to_string(aantal); };
        const std::string anders = matig == 0 ? bij(onvoldoende) + " is het oordeel onvoldoende"
                                   : onvoldoende == 0 ? bij(matig) + " is het oordeel matig"
                                                      : bij(matig) + " is het matig en " +
                                                            bij(onvoldoende) + " onvoldoende";
        return wie(een.verdeling.voldoende, "krijgt", "krijgen",
                   "een voldoende voor " + naamVan(*een.criterium) + "; " + anders + ".")
                   .zin() +
               geenOordeel(een.verdeling);
    }

    std::string zinVan(const Criteriumpunt& een) const {
        if (een.nietVoldoende() > 0)
            return een.verdeling.voldoende > een.nietVoldoende() ? meestGoed(een)
                                                                 : tekort(een).zin();
        return wie(een.verdeling.voldoende, "krijgt", "krijgen",
                   "een voldoende voor " + naamVan(*een.criterium) + "." +
                       geenOordeel(een.verdeling))
            .zin();
    }

    std::vector<std::string> veiligheid() {
        const std::vector<Criteriumpunt>& alle = boodschap_.veiligheid;
        if (alle.empty()) return {};
        const auto inOrde = [](const Criteriumpunt& een) {
            return een.nietVoldoende() == 0 && een.verdeling.geenOordeel == 0;
        };
        if (std::all_of(alle.begin(), alle.end(), inOrde))
            return {wie(basis_.tellenMee(), "krijgt", "krijgen",
                        "een voldoende voor " +
                            (alle.size() == 1
                                 ? naamVan(*alle[0].criterium)
                                 : "elk criterium van het thema " + boodschap_.thema->naam) +
                            ".")
                        .zin()};
        std::vector<std::string> uit;
        std::size_t geschreven = 0, over = 0;
        for (const Criteriumpunt& een : alle) {
            if (inOrde(een)) continue;
            if (geschreven == kUitTeSchrijven) {
                ++over;
                continue;
            }
            ++geschreven;
            genoemd_.insert(een.criterium);
            if (een.nietVoldoende() > 0 && uit_.cijfer.empty())
                open(tekort(een));
            else
                uit.push_back(zinVan(een));
        }
        if (over > 0)
            uit.push_back("Ook voor " +
                          (over == 1 ? "één ander criterium"
                                     : telwoord(static_cast<int>(over)) + " andere criteria") +
                          " van dit thema krijgt niet elke organisatie een voldoende.");
        return uit;
    }

    // Terms and waiting.

    Kernopening termijn(const Termijnpunt& een, bool voldoet) const {
        const Telling& telling = een.telling;
        const bool eigenNaam =
            !beoordeling_.ronde().landelijk.feiten.benaming(een.verwachting->code).empty();
        const std::string rest =
            (een.termijnen.size() == 1 ? "aan de termijn van " : "aan de termijnen van ") +
            opsomming(een.termijnen) + (eigenNaam ? " voor " : ": ") +
            naamVan(een.verwachting->code, een.verwachting->tekst, "verwachting") + ".";
        const int geheel = telling.beoordeeld();
        const std::string erbij = telling.nvt > 0 ? " waarvoor dit geldt" : dieMeetellen();
        if (voldoet) return wie(geheel, geheel, erbij, "voldoet", "voldoen", rest);
        if (geheel > 1 && telling.onvoldoende == geheel)
            return wie(0, geheel, erbij, "voldoet", "", rest);
        return wie(telling.onvoldoende, geheel, erbij, "voldoet niet", "voldoen niet", rest);
    }

    std::vector<std::string> termijnen() {
        const std::vector<Termijnpunt>& alle = boodschap_.termijnen;
        std::vector<std::string> uit;
        std::size_t geschreven = 0, over = 0;
        for (const Termijnpunt& een : alle) {
            if (een.telling.onvoldoende == 0) break;  // the ones that most do not meet come first
            if (geschreven++ < kUitTeSchrijven)
                openOfVoegToe(termijn(een, false), uit);
            else
                ++over;
        }
        if (over > 0)
            uit.push_back("Ook aan " +
                          (over == 1 ? "één andere termijn"
                                     : telwoord(static_cast<int>(over)) + " andere termijnen") +
                          " in de norm voldoet niet elke organisatie.");
        if (geschreven == 0 && alle.size() == 1) uit.push_back(termijn(alle[0], true).zin());
        if (geschreven == 0 && alle.size() > 1)
            uit.push_back(wie(basis_.tellenMee(), "voldoet", "voldoen",
                              basis_.metNvt ? "aan elke termijn in de norm die van toepassing is."
                                            : "aan elke termijn in de norm.")
                              .zin());
        return uit;
    }

    // What else falls short with most.

    std::vector<std::string> watVerder() const {
        const std::vector<Criteriumpunt>& alle = boodschap_.verder;
        const std::size_t aantal = std::min(alle.size(), kUitTeSchrijven);
        std::vector<std::string> uit, codes;
        for (std::size_t i = 0; i < aantal; ++i)
            uit.push_back(tekort(alle[i]).zin());
        for (std::size_t i = aantal; i < alle.size(); ++i)
            codes.push_back(alle[i].criterium->code);
        if (!codes.empty())
            uit.push_back("Ook bij " + opsomming(codes) + " krijgen de meeste geen voldoende.");
        return uit;
    }

    // What must happen.

    Kernopening allesVoldaan() const {
        const std::string alles =
            basis_.metNvt
                ? "aan alle verwachtingen die van toepassing zijn."
                : "aan " + alle(beoordeling_.kader().aantalBeoordeeld(), kVerwachting) + ".";
        const bool niet = basis_.tellenMee() == 1 && boodschap_.voldoenAanAlles == 0;
        return wie(boodschap_.voldoenAanAlles, niet ? "voldoet niet" : "voldoet", "voldoen", alles);
    }

    std::string maatregelen() const {
        const int aantal = boodschap_.maatregelen;
        if (aantal == 0) return "Er zijn geen verbetermaatregelen nodig.";
        if (aantal == 1)
            return "Er is één verwachting onvoldoende. Daar hoort een verbetermaatregel bij.";
        return std::to_string(aantal) + " keer is een verwachting onvoldoende" + bijWie() +
               " Daar hoort steeds een verbetermaatregel bij.";
    }

    std::string bijWie() const {
        const int alle = basis_.tellenMee();
        if (alle == 1) return ".";
        if (boodschap_.metMaatregel < alle)
            return ", bij " + hoeveel(boodschap_.metMaatregel, kOrganisatie) + ".";
        return (alle == 2 ? ", bij beide" : ", bij alle " + std::to_string(alle)) +
               std::string(" organisaties.");
    }

    std::vector<std::string> watMoet() {
        std::vector<std::string> uit;
        openOfVoegToe(allesVoldaan(), uit);
        uit.push_back(maatregelen());
        if (boodschap_.hertoetsen)
            for (std::string& een : hertoetszinnen(beoordeling_, *boodschap_.hertoetsen))
                uit.push_back(std::move(een));
        return uit;
    }

    // What goes best: the criteria with most voldoende, when that is more than half; without those
    // that the part on safety told of.

    std::vector<std::string> watGoedGaat() const {
        if (basis_.tellenMee() == 1 || boodschap_.maatregelen == 0) return {};
        const std::vector<const Criterium*> criteria = beoordeling_.kader().criteria();
        const std::vector<Verdeling>& verdelingen = beoordeling_.perCriterium();
        int meeste = 0;
        for (std::size_t i = 0; i < criteria.size(); ++i)
            if (!genoemd_.contains(criteria[i]))
                meeste = std::max(meeste, verdelingen[i].voldoende);
        if (2 * meeste <= basis_.tellenMee()) return {};
        std::vector<std::string> namen, codes;
        for (std::size_t i = 0; i < criteria.size(); ++i)
            if (verdelingen[i].voldoende == meeste && !genoemd_.contains(criteria[i])) {
                namen.push_back(naamVan(*criteria[i]));
                codes.push_back(criteria[i]->code);
            }
        const std::string waarvoor =
            namen.size() <= kUitTeSchrijven ? opsomming(namen) : "de criteria " + opsomming(codes);
        return {wie(meeste, "krijgt", "krijgen", "een voldoende voor " + waarvoor + ".").zin()};
    }

    // The figure, with the middle and the spread, in one sentence.

    static std::string metKomma(double getal) {
        const long tienden = std::lround(getal * 10);
        return std::to_string(tienden / 10) +
               (tienden % 10 ? "," + std::to_string(tienden % 10) : "");
    }

    std::string spreiding() const {
        const Spreiding& van = beoordeling_.spreiding();
        if (van.organisaties == 1) return ".";
        const auto deel = [](const Breuk& een) { return procent(een.deel, een.geheel); };
        if (van.laagste == van.hoogste)
            return "; " + iedereen(basis_) + " voldoen aan " +
                   (basis_.metNvt ? "een even groot deel van de verwachtingen."
                                  : "evenveel verwachtingen.");
        if (basis_.metNvt)
            return "; per organisatie loopt dat van " + deel(van.laagste) + " tot en met " +
                   deel(van.hoogste) + ", met " + procent(van.mediaanAandeel) +
                   " in het midden (de mediaan).";
        const int alle = beoordeling_.kader().aantalBeoordeeld();
        return "; per organisatie loopt het van " + std::to_string(van.minste) + " tot en met " +
               std::to_string(van.meeste) +
               (alle > 1 ? " van de " + std::to_string(alle) + " verwachtingen" : "") + ", met " +
               metKomma(van.mediaan) + " in het midden (de mediaan).";
    }

    std::vector<std::string> cijfers() const {
        int voldoende = 0, beoordeeld = 0;
        for (const Telling& een : beoordeling_.perVerwachting()) {
            voldoende += een.voldoende;
            beoordeeld += een.beoordeeld();
        }
        return {"Van alle scores is " + procent(voldoende, beoordeeld) + " voldoende (" +
                    vanDe(voldoende, beoordeeld) + ")" + spreiding(),
                wieTelt(basis_)};
    }

    const Beoordeling& beoordeling_;
    const Telbasis& basis_;
    Boodschap boodschap_;
    std::set<const Criterium*> genoemd_;  // told of in the part on safety
    Kernboodschap uit_;
};

/// A criterium on which the choice of rules changes how the organisations are divided.
void voegRegelverschillenToe(std::vector<std::string>& uit, const Beoordeling& beoordeling,
                             const Beoordelingen& andere) {
    const auto volgens = [](const Beoordeling& een, const Criterium& criterium) {
        const Verdeling& verdeling = een.perCriterium()[index(een.kader(), criterium)];
        return " Volgens “" + een.regelset().titel +
               "”: " + verdelingInCijfers(verdeling, kent(een, criterium, Oordeel::matig)) + ".";
    };
    for (const Criterium* criterium : beoordeling.kader().criteria()) {
        const std::size_t i = index(beoordeling.kader(), *criterium);
        std::string anders;
        for (const auto& een : andere)
            if (een->perCriterium()[i] != beoordeling.perCriterium()[i])
                anders += volgens(*een, *criterium);
        if (!anders.empty())
            uit.push_back("Bij criterium " + criterium->code + " maken de beslisregels verschil." +
                          volgens(beoordeling, *criterium) + anders + " Zie bijlage 3.");
    }
}

}  // namespace

std::string narekenzin(const Narekendeel::Telling& telling) {
    const int alle = telling.klopt + telling.kloptNiet + telling.open;
    std::string zin = "Van " + std::to_string(alle) + " gepubliceerde " +
                      (alle == 1 ? "uitspraak" : "uitspraken") +
                      (telling.klopt == 1 ? " volgt er " : " volgen er ") +
                      std::to_string(telling.klopt) + " uit de scores en " +
                      std::to_string(telling.kloptNiet) + " niet.";
    if (telling.open > 0)
        zin += " Over " + std::to_string(telling.open) + " zijn de scores niet beslissend.";
    return zin;
}

Kernboodschap kernboodschap(const Beoordeling& beoordeling) {
    return Kernschrijver(beoordeling).schrijf();
}

std::vector<std::string> overDeCijfers(const Beoordeling& beoordeling, const Beoordelingen& andere,
                                       const Narekendeel& narekening) {
    std::vector<std::string> uit;
    const Telbasis& basis = beoordeling.basis();
    if (basis.onvolledig > 0)
        uit.push_back("Bij " + hoeveel(basis.onvolledig, kOrganisatie) +
                      " zijn nog niet alle verwachtingen beoordeeld.");
    if (basis.nietsVanToepassing > 0)
        uit.push_back("Bij " + hoeveel(basis.nietsVanToepassing, kOrganisatie) +
                      " is geen enkele verwachting van toepassing.");
    voegRegelverschillenToe(uit, beoordeling, andere);
    if (!narekening.tellingen.empty())
        uit.push_back(narekenzin(narekening.tellingen.front()) + " Zie bijlage 5.");
    return uit;
}

}  // namespace maatlat
