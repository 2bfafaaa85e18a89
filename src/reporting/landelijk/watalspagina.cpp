// SPDX-License-Identifier: EUPL-1.2
#include "reporting/landelijk/watalspagina.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

#include "domain/fouten.h"
#include "reporting/landelijk/verdelingstekst.h"
#include "reporting/onderzoek/standdelen.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "rules/landelijk/wat_als.h"
#include "taal/tekst.h"
#include "taal/telzin.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/narekening_tekst.h"
#include "toetsing/toets/ronde_bron.h"
#include "toetsing/toets/verklaring_tekst.h"

namespace maatlat {

namespace {

constexpr Telbaar kOordeel{"oordeel", "oordelen", true};

/// What was asked of the lines, by code of a thema or criterium, and what is wrong with it.
class Lijnvragen {
  public:
    Lijnvragen(const Toetsingskader& kader, const Watalsveld& veld) : veld_(veld) {
        for (const Thema& thema : kader.themas) {
            int grootste = 0;
            for (const Criterium& een : thema.criteria)
                grootste = std::max(grootste, een.aantal);
            lees(thema.code, grootste);
            for (const Criterium& een : thema.criteria)
                lees(een.code, een.aantal);
        }
    }

    const Lijnvraag& van(const std::string& code) const { return vragen_.at(code); }
    const std::vector<Foutregel>& fouten() const { return fouten_; }
    bool iets() const { return !gevraagd_.empty(); }
    const std::vector<std::pair<std::string, std::string>>& gevraagd() const { return gevraagd_; }

  private:
    void lees(const std::string& code, int hoogste) {
        Lijnvraag& vraag = vragen_[code];
        vraag.matig = getal("matig-" + code, hoogste);
        vraag.onvoldoende = getal("onvoldoende-" + code, hoogste);
        if (vraag.matig && vraag.onvoldoende && *vraag.matig > *vraag.onvoldoende)
            fouten_.push_back(
                {"matig-" + code, "Matig begint bij " + code + " na onvoldoende. Kies voor matig " +
                                      std::to_string(*vraag.onvoldoende) + " of minder."});
    }

    std::optional<int> getal(const std::string& naam, int hoogste) {
        const std::string getypt = getrimd(veld_(naam));
        if (getypt.empty()) return std::nullopt;
        gevraagd_.emplace_back(naam, getypt);
        int uit = 0;
        const auto [waar, fout] =
            std::from_chars(getypt.data(), getypt.data() + getypt.size(), uit);
        if (fout == std::errc() && waar == getypt.data() + getypt.size() && uit >= 1 &&
            uit <= hoogste + 1)
            return uit;
        fouten_.push_back({naam, "Vul een heel getal in van 1 tot en met " +
                                     std::to_string(hoogste + 1) + ", of laat het leeg. Met " +
                                     std::to_string(hoogste + 1) + " komt het nooit zover."});
        return std::nullopt;
    }

    const Watalsveld& veld_;
    std::map<std::string, Lijnvraag> vragen_;
    std::vector<Foutregel> fouten_;
    std::vector<std::pair<std::string, std::string>> gevraagd_;
};

std::string vanaf(int grens, int aantal) {
    return grens > aantal ? "nooit" : "vanaf " + std::to_string(grens);
}

std::string lijnInWoorden(const std::optional<Lijn>& lijn, int aantal) {
    if (!lijn) return "Nu: niet met één lijn te zeggen.";
    const bool zonderMatig = lijn->matig >= lijn->onvoldoende;
    return "Nu: matig " + (zonderMatig ? "nooit" : vanaf(lijn->matig, aantal)) + ", onvoldoende " +
           vanaf(lijn->onvoldoende, aantal) + ".";
}

std::optional<Lijn> lijnVan(const Toetsingskader& kader, const Regelset& regels,
                            const Criterium& criterium) {
    const Beslisregel* regel = kader.regel(regels, criterium);
    return regel ? lijnVan(*regel, criterium.aantal) : std::nullopt;
}

Tekstveld veldVan(const std::string& soort, const std::string& code, const Watalsveld& veld,
                  const std::vector<Foutregel>& fouten) {
    Tekstveld uit{.kop = {.naam = soort + "-" + code, .label = metHoofdletter(soort) + " vanaf"},
                  .waarde = veld(soort + "-" + code)};
    for (const Foutregel& een : fouten)
        if (een.veld == uit.kop.naam) uit.kop.fout = een.melding;
    return uit;
}

/// The fields to move the lines with, and where these are under the chosen rules.
std::vector<WatAlsPagina::Regel> lijnvelden(const Toetsingskader& kader, const Regelset& regels,
                                            const Watalsveld& veld,
                                            const std::vector<Foutregel>& fouten) {
    std::vector<WatAlsPagina::Regel> uit;
    const auto voegToe = [&](const std::string& titel, const std::string& code,
                             const std::string& nu) {
        uit.push_back(
            {titel,
             nu,
             {veldVan("matig", code, veld, fouten), veldVan("onvoldoende", code, veld, fouten)}});
    };
    for (const Thema& thema : kader.themas) {
        voegToe("Thema " + thema.code + ": " + thema.naam, thema.code,
                "Geldt voor al zijn criteria.");
        for (const Criterium& een : thema.criteria)
            voegToe("Criterium " + een.code + ": " + een.tekst, een.code,
                    lijnInWoorden(lijnVan(kader, regels, een), een.aantal));
    }
    return uit;
}

/// The lines that move. A rule that does not go by a line needs both numbers.
std::map<std::string, Lijn> verschovenLijnen(const Toetsingskader& kader, const Regelset& regels,
                                             const Lijnvragen& vragen,
                                             std::vector<Foutregel>& fouten) {
    std::map<std::string, Lijn> uit;
    for (const Thema& thema : kader.themas)
        for (const Criterium& een : thema.criteria) {
            const Lijnvraag& eigen = vragen.van(een.code);
            const Lijnvraag vraag = eigen.leeg() ? vragen.van(thema.code) : eigen;
            if (vraag.leeg()) continue;
            const auto nu = lijnVan(kader, regels, een);
            if (!nu && !(vraag.matig && vraag.onvoldoende)) {
                const std::string waar = eigen.leeg() ? thema.code : een.code;
                fouten.push_back(
                    {(vraag.matig ? "onvoldoende-" : "matig-") + waar,
                     "De regel van " + een.code + " heeft niet één lijn. Vul beide getallen in."});
                continue;
            }
            uit[een.code] = verschoven(nu.value_or(Lijn{}), vraag);
        }
    return uit;
}

std::vector<std::string> gatenInWoorden(const Toetsingskader& kader, const Regelset& regels) {
    std::vector<std::string> uit;
    for (const Regelgat& een : regelgaten(kader, regels)) {
        for (const Tegenvoorbeeld& gat : een.bewijs.gaten)
            uit.push_back("Criterium " + een.criterium->code + ", bij " +
                          tellingInWoorden(gat.telling) + ": geen oordeel.");
        for (const Tegenvoorbeeld& dubbel : een.bewijs.dubbel)
            uit.push_back("Criterium " + een.criterium->code + ", bij " +
                          tellingInWoorden(dubbel.telling) + ": twee oordelen.");
    }
    return uit;
}

WatAlsPagina::Uitspraak uitspraak(const Uitspraakwissel& van, const Uitspraken& uitspraken) {
    const NarekeningTekst nu = inWoorden(van.nu, uitspraken);
    const NarekeningTekst dan = inWoorden(van.dan, uitspraken);
    return {van.nu.uitspraak->citaat,
            van.nu.uitspraak->bewering,
            van.nu.uitspraak->bron,
            nu.gepubliceerd,
            nu.berekend,
            dan.berekend};
}

void vulUitspraken(WatAlsPagina& uit, const Ronde& ronde, const Regelset& nu, const Regelset& dan) {
    const Uitspraken& alle = ronde.uitspraken;
    if (alle.uitspraken.empty()) return;
    for (const Uitspraakwissel& een : uitspraakwissels(narekenen(ronde, nu), narekenen(ronde, dan)))
        if (een.nu.uitslag == Uitslag::klopt)
            uit.nietMeer.push_back(uitspraak(een, alle));
        else if (een.dan.uitslag == Uitslag::klopt)
            uit.alsnog.push_back(uitspraak(een, alle));
    const auto aantal = [](std::size_t hoeveel) {
        return inCijfers(static_cast<long>(hoeveel), kUitspraak);
    };
    uit.uitspraakzin =
        "Van de " + std::to_string(alle.uitspraken.size()) + " nagerekende uitspraken " +
        (uit.nietMeer.size() == 1 ? "volgt er " : "volgen er ") + aantal(uit.nietMeer.size()) +
        " dan niet meer uit de scores, en " + aantal(uit.alsnog.size()) + " dan juist wel.";
}

void vulWissels(WatAlsPagina& uit, Bladen& bladen, const Standbeoordeling& van,
                const Beoordeling& dan, int blad) {
    const auto wissels = oordeelwissels(van.beoordeling(), dan);
    bladen = Bladen(static_cast<int>(wissels.size()), blad, kRegelsPerBlad);
    for (int i = bladen.ervoor(); i < bladen.tot(); ++i) {
        const Oordeelwissel& een = wissels[static_cast<std::size_t>(i)];
        uit.wissels.push_back(
            {van.naam(*een.toets), een.criterium->code, teken(een.van), teken(een.naar)});
    }
    std::vector<const Toets*> anders;
    for (const Oordeelwissel& een : wissels)
        anders.push_back(een.toets);
    std::ranges::sort(anders);
    const auto dubbel = std::ranges::unique(anders);
    anders.erase(dubbel.begin(), dubbel.end());
    uit.alineas.push_back(
        wissels.empty() ? "Er verandert geen enkel oordeel."
                        : "Er " + std::string(wissels.size() == 1 ? "verandert " : "veranderen ") +
                              inCijfers(static_cast<long>(wissels.size()), kOordeel) + ", bij " +
                              inCijfers(static_cast<long>(anders.size()), kOrganisatie) + ".");
}

/// Which regelset is asked for: the one of the round as a basis for moved lines, else another one.
const Regelset* gekozenRegels(const Ronde& ronde, const std::string& gevraagd, bool metLijn) {
    const Toetsingskader& kader = ronde.kader;
    const Regelset& nu = vindRegelset(kader, ronde.onderzoek.regelset);
    if (!gevraagd.empty()) {
        const Regelset* een = kader.regelset(gevraagd);
        if (!een) throw Onvindbaar();
        return een;
    }
    if (metLijn) return &nu;
    for (const Regelset& een : kader.regelsets)
        if (een.naam != nu.naam) return &een;
    return &nu;
}

}  // namespace

WatAlsblad watalspagina(const Onderzoeksstand& stand, const std::string& basis,
                        const Watalsveld& veld, int blad) {
    const Onderzoeksstand tellen = stand.watVaststaat();
    const Toetsingskader& kader = tellen.ronde.kader;
    const Standbeoordeling van(tellen);
    const Regelset& nu = van.beoordeling().regelset();
    const Lijnvragen vragen(kader, veld);
    const Regelset* gekozen = gekozenRegels(tellen.ronde, veld("regels"), vragen.iets());

    WatAlsblad geheel;
    WatAlsPagina& uit = geheel.pagina;
    uit.actie = basis + "/wat-als";
    for (const Regelset& een : kader.regelsets)
        uit.regels.push_back({een.naam, een.titel + (een.naam == nu.naam ? " (zo is het nu)" : ""),
                              &een == gekozen});
    geheel.fouten = vragen.fouten();
    const auto lijnen = verschovenLijnen(kader, *gekozen, vragen, geheel.fouten);
    uit.lijnen = lijnvelden(kader, *gekozen, veld, geheel.fouten);
    uit.lijnOpen = vragen.iets();
    geheel.gevraagd = vragen.gevraagd();
    geheel.gevraagd.insert(geheel.gevraagd.begin(), {"regels", gekozen->naam});
    if (!geheel.fouten.empty()) return geheel;
    if (tellen.plekken.empty()) {
        uit.alineas = {
            "Er staat nog geen toets van dit onderzoek vast. Dan is er nog niets uit te "
            "proberen."};
        return geheel;
    }
    const Regelset dan = metLijnen(*gekozen, lijnen);
    const Beoordeling anders(tellen.ronde, dan);
    uit.alineas.push_back("Nu gelden: " + nu.titel + ". Uitgeprobeerd: " + gekozen->titel +
                          (lijnen.empty() ? "." : ", met een verschoven lijn."));
    vulWissels(uit, geheel.bladen, van, anders, blad);
    uit.gaten = gatenInWoorden(kader, dan);
    uit.alineas.push_back(uit.gaten.empty()
                              ? "Bij elke mogelijke telling volgt precies één oordeel."
                              : "Niet bij elke telling volgt precies één oordeel. Dat laten de "
                                "beslisregels zelf open.");
    const auto criteria = kader.criteria();
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const Verdeling& eerst = van.beoordeling().perCriterium()[i];
        const Verdeling& later = anders.perCriterium()[i];
        uit.verdeling.push_back({criteria[i]->code, criteria[i]->tekst, verdelingstekst(eerst),
                                 verdelingstekst(later), !(eerst == later)});
    }
    vulUitspraken(uit, tellen.ronde, nu, dan);
    return geheel;
}

}  // namespace maatlat
