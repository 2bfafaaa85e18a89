// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/tekst_lezer.h"

#include <algorithm>

#include "kader/onderzoek/citaat.h"
#include "kader/onderzoek/feiten_lezer.h"
#include "kader/verwijzing.h"
#include "kader/yaml_velden.h"

namespace maatlat {

namespace {

/// Reads the parts that both kinds of text have.
class Tekstlezer {
  public:
    Tekstlezer(std::string_view inhoud, const std::string& bestand, const Toetsingskader& kader,
               const Naamregister& organisaties, Tekstvorm vorm, const char* soort, const char* wat)
        : vorm_(vorm),
          document_(inhoud, bestand),
          meldingen_(bestand),
          verwijzing_(kader, organisaties, meldingen_),
          velden_(document_.wortel(), meldingen_, wat) {
        velden_.soort(soort);
    }

    Velden& velden() { return velden_; }
    Meldingen& meldingen() { return meldingen_; }
    const Kaderverwijzing& verwijzing() const { return verwijzing_; }

    std::vector<Brontekst> alineas(std::string_view veld) {
        std::vector<Brontekst> alle;
        for (const Knoop& een : velden_.lijst(veld, false)) {
            Brontekst& alinea = alle.emplace_back();
            if (vorm_ == Tekstvorm::bewaard && een.isTekst()) {
                alinea.tekst = leesTekst(een, meldingen_, "Een deel van " + std::string(veld));
                continue;
            }
            Velden delen(een, meldingen_, "een deel van " + std::string(veld));
            neemTekst(delen, alinea);
            delen.klaar();
        }
        return alle;
    }

    std::vector<Opmerking> opmerkingen(std::string_view veld, unsigned soorten) {
        std::vector<Opmerking> alle;
        for (const Knoop& een : velden_.lijst(veld, false)) {
            Opmerking& opmerking = alle.emplace_back();
            Velden delen(een, meldingen_, "een deel van " + std::string(veld));
            if (const auto code = delen.verplicht("code"))
                opmerking.code = verwijzing_.code(*code, soorten);
            neemTekst(delen, opmerking);
            delen.klaar();
        }
        return alle;
    }

    std::vector<GoodPractice> goodPractices() {
        std::vector<GoodPractice> alle;
        for (const Knoop& een : velden_.lijst("good_practices", false)) {
            GoodPractice& practice = alle.emplace_back();
            Velden delen(een, meldingen_, "een good practice");
            if (const auto thema = delen.verplicht("thema"))
                practice.thema = verwijzing_.code(*thema, Kaderverwijzing::thema);
            neemTekst(delen, practice);
            practice.organisaties = verwijzing_.organisaties(delen.lijst("organisaties", false));
            neemPlaatsing(delen, practice);
            delen.klaar();
        }
        return alle;
    }

    void klaar() {
        velden_.klaar();
        meldingen_.werpAlsNodig();
    }

  private:
    template <class Tekst>
    void neemTekst(Velden& delen, Tekst& naar) {
        naar.tekst = delen.tekst("tekst");
        naar.plaats =
            vorm_ == Tekstvorm::volledig ? delen.tekst("plaats") : delen.tekstAlsErIs("plaats");
        naar.citaat = delen.jaNee("citaat", false);
        if (const std::size_t aantal = aantalWoorden(naar.tekst);
            naar.citaat && aantal > kMeesteWoorden)
            delen.melding("Een citaat heeft hoogstens " + std::to_string(kMeesteWoorden) +
                          " woorden. Dit heeft er " + std::to_string(aantal) + ".");
    }

    /// At which verwachtingen it belongs, and whose word that is.
    void neemPlaatsing(Velden& delen, GoodPractice& practice) {
        const auto codes = delen.lijst("verwachtingen", false);
        for (const Knoop& een : codes) {
            std::string code = verwijzing_.code(een, Kaderverwijzing::verwachting);
            if (code.empty()) continue;
            if (!verwijzing_.kader().verwachting(code)->beoordeeld)
                delen.melding(een, "Verwachting " + code + " wordt niet beoordeeld.");
            else if (std::ranges::find(practice.verwachtingen, code) !=
                     practice.verwachtingen.end())
                delen.melding(een, "Verwachting " + code + " staat hier twee keer.");
            else
                practice.verwachtingen.push_back(std::move(code));
        }
        const auto door =
            codes.empty() ? delen.neem("geplaatst_door") : delen.verplicht("geplaatst_door");
        if (!door) return;
        if (codes.empty()) delen.melding(*door, "Noem bij geplaatst_door ook de verwachtingen.");
        const std::string wie = leesTekst(*door, meldingen_, "geplaatst_door");
        practice.geplaatstDoorBron = wie == kDoorBron;
        if (!wie.empty() && wie != kDoorBron && wie != kDoorOns)
            delen.melding(*door, "geplaatst_door is bron of maatlat, niet \"" + wie + "\".");
    }

    static constexpr std::string_view kDoorBron = "bron";
    static constexpr std::string_view kDoorOns = "maatlat";

    Tekstvorm vorm_;
    YamlDocument document_;
    Meldingen meldingen_;
    Kaderverwijzing verwijzing_;
    Velden velden_;
};

}  // namespace

Toetstekst leesToetstekst(std::string_view inhoud, const std::string& bestand,
                          const Toetsingskader& kader, const Naamregister& organisaties,
                          Tekstvorm vorm) {
    Tekstlezer lezer(inhoud, bestand, kader, organisaties, vorm, "toetstekst", "de toetstekst");
    Velden& velden = lezer.velden();
    Toetstekst tekst;
    if (const auto naam = velden.verplicht("organisatie"))
        tekst.organisatie = lezer.verwijzing().organisatie(*naam);
    tekst.bron = velden.tekst("bron");
    tekst.periode = velden.tekst("periode");
    tekst.maatregelenVoor = velden.datum("maatregelen_voor", false);
    tekst.inleiding = lezer.alineas("inleiding");
    tekst.bevindingen =
        lezer.opmerkingen("bevindingen", Kaderverwijzing::verwachting | Kaderverwijzing::criterium);
    tekst.verbeterpunten = lezer.opmerkingen("verbeterpunten", Kaderverwijzing::verwachting);
    tekst.aandachtspunten = lezer.opmerkingen("aandachtspunten", Kaderverwijzing::criterium);
    tekst.goodPractices = lezer.goodPractices();
    tekst.verantwoording = lezer.alineas("verantwoording");
    tekst.gevestigd = velden.tekstAlsErIs("gevestigd");
    tekst.gemeenten = velden.getal("gemeenten", 1, 1000).value_or(0);
    if (const auto vragen = velden.tabel("vragen", false)) {
        Velden delen(*vragen, lezer.meldingen(), "de vragen");
        tekst.vragenPlaats = delen.tekst("plaats");
        tekst.vragen = delen.teksten("teksten", true);
        delen.klaar();
    }
    lezer.klaar();
    return tekst;
}

LandelijkeTekst leesLandelijkeTekst(std::string_view inhoud, const std::string& bestand,
                                    const Toetsingskader& kader, const Naamregister& organisaties,
                                    Tekstvorm vorm) {
    Tekstlezer lezer(inhoud, bestand, kader, organisaties, vorm, "landelijke_tekst",
                     "de landelijke tekst");
    LandelijkeTekst tekst;
    tekst.bron = lezer.velden().tekst("bron");
    tekst.leeswijzer = lezer.alineas("leeswijzer");
    tekst.inleiding = lezer.alineas("inleiding");
    tekst.gaatGoed = lezer.opmerkingen("gaat_goed", Kaderverwijzing::criterium);
    tekst.moetBeter = lezer.opmerkingen("moet_beter", Kaderverwijzing::criterium);
    tekst.toelichtingen = lezer.opmerkingen(
        "toelichtingen", Kaderverwijzing::verwachting | Kaderverwijzing::criterium);
    tekst.overGoodPractices = lezer.alineas("over_good_practices");
    tekst.goodPractices = lezer.goodPractices();
    tekst.onderzoeksopzet = lezer.alineas("onderzoeksopzet");
    tekst.vervolg = lezer.alineas("vervolg");
    tekst.feiten = leesFeiten(lezer.velden(), lezer.verwijzing(), lezer.meldingen());
    lezer.klaar();
    return tekst;
}

}  // namespace maatlat
