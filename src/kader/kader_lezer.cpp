// SPDX-License-Identifier: EUPL-1.2
#include "kader/kader_lezer.h"

#include <map>

#include "kader/bestand.h"
#include "kader/kader_hash.h"
#include "kader/regelset_lezer.h"
#include "kader/yaml_velden.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

class Kaderlezer {
  public:
    Kaderlezer(std::string_view inhoud, const std::string& bestand)
        : document_(inhoud, bestand), meldingen_(bestand) {}

    Toetsingskader lees() {
        Velden velden(document_.wortel(), meldingen_, "het kader");
        velden.soort("toetsingskader");
        kader_.id = velden.tekst("id");
        kader_.versie = velden.tekst("versie");
        kader_.naam = velden.tekst("naam");
        if (const auto geldig = velden.tabel("geldig", true)) leesGeldigheid(*geldig);
        kader_.bron = velden.tekst("bron");
        kader_.voetnoten = velden.teksten("voetnoten", false);
        for (const Knoop& een : velden.lijst("themas", true))
            leesThema(een);
        nummer(kader_);
        if (kader_.aantalBeoordeeld() > kMaxBeoordeeld)
            velden.melding("Dit kader heeft " + std::to_string(kader_.aantalBeoordeeld()) +
                           " verwachtingen die worden beoordeeld. Het maximum is " +
                           std::to_string(kMaxBeoordeeld) + ".");
        for (const Knoop& een : velden.lijst("regelsets", true))
            kader_.regelsets.push_back(leesRegelset(een, meldingen_, kader_, kader_.regelsets));
        velden.klaar();
        meldingen_.werpAlsNodig();
        kader_.hash = kaderHash(kader_);
        return std::move(kader_);
    }

  private:
    void leesGeldigheid(const Knoop& knoop) {
        Velden velden(knoop, meldingen_, "de geldigheid");
        kader_.geldigVan = velden.datum("van", true);
        kader_.geldigTot = velden.datum("tot", false);
        velden.klaar();
        if (!kader_.geldigTot.empty() && kader_.geldigTot < kader_.geldigVan)
            velden.melding("Het einde van de geldigheid ligt voor het begin.");
    }

    void leesThema(const Knoop& knoop) {
        Thema thema;
        Velden velden(knoop, meldingen_, "een thema");
        thema.code = leesCode(velden, knoop);
        thema.naam = velden.tekst("naam");
        thema.doel = velden.tekst("doel");
        thema.bron = bron(velden, kader_.bron);
        for (const Knoop& een : velden.lijst("criteria", true))
            thema.criteria.push_back(leesCriterium(een, thema.bron));
        velden.klaar();
        kader_.themas.push_back(std::move(thema));
    }

    Criterium leesCriterium(const Knoop& knoop, const std::string& bronVanThema) {
        Criterium criterium;
        Velden velden(knoop, meldingen_, "een criterium");
        criterium.code = leesCode(velden, knoop);
        criterium.tekst = velden.tekst("tekst");
        criterium.bron = bron(velden, bronVanThema);
        if (const auto zinnen = velden.tabel("oordeelzinnen", true))
            leesOordeelzinnen(*zinnen, criterium);
        bool ietsTeBeoordelen = false;
        for (const Knoop& een : velden.lijst("verwachtingen", true)) {
            criterium.verwachtingen.push_back(leesVerwachting(een, criterium.bron));
            ietsTeBeoordelen |= criterium.verwachtingen.back().beoordeeld;
        }
        velden.klaar();
        if (!ietsTeBeoordelen && !criterium.verwachtingen.empty())
            velden.melding("Van criterium " + criterium.code +
                           " wordt geen enkele verwachting beoordeeld. Dan is er geen oordeel "
                           "mogelijk.");
        return criterium;
    }

    void leesOordeelzinnen(const Knoop& knoop, Criterium& criterium) {
        Velden velden(knoop, meldingen_, "de oordeelzinnen");
        for (const Oordeel oordeel : kOordelen) {
            const auto waarde = velden.neem(naam(oordeel));
            if (!waarde) continue;
            std::string zin = leesTekst(*waarde, meldingen_, "Een oordeelzin");
            std::string rest = zin;
            constexpr std::string_view plek = "{organisatie}";
            for (auto i = rest.find(plek); i != std::string::npos; i = rest.find(plek))
                rest.erase(i, plek.size());
            if (rest.find_first_of("{}") != std::string::npos)
                velden.melding(
                    *waarde, "In een oordeelzin kan tussen accolades alleen {organisatie} staan.");
            criterium.oordeelzinnen[oordeel] = std::move(zin);
        }
        velden.klaar();
    }

    Verwachting leesVerwachting(const Knoop& knoop, const std::string& bronVanCriterium) {
        Verwachting verwachting;
        Velden velden(knoop, meldingen_, "een verwachting");
        verwachting.code = leesCode(velden, knoop);
        verwachting.tekst = velden.tekst("tekst");
        verwachting.voetnoot = velden.tekstAlsErIs("voetnoot");
        verwachting.bron = bron(velden, bronVanCriterium);
        verwachting.beoordeeld = velden.jaNee("beoordeeld", true);
        verwachting.reden = velden.tekstAlsErIs("reden");
        velden.klaar();
        if (!verwachting.beoordeeld && verwachting.reden.empty())
            velden.melding("Verwachting " + verwachting.code +
                           " wordt niet beoordeeld. Geef in het veld \"reden\" aan waarom.");
        if (verwachting.beoordeeld && !verwachting.reden.empty())
            velden.melding("Verwachting " + verwachting.code +
                           " wordt beoordeeld, maar heeft een reden om dat niet te doen. Haal de "
                           "reden weg of zet \"beoordeeld\" op nee.");
        return verwachting;
    }

    /// A code is short and plain, since it stands in file names, columns and addresses; and it is
    /// unique over themas, criteria and verwachtingen together.
    std::string leesCode(Velden& velden, const Knoop& knoop) {
        const std::string code = velden.tekst("code");
        if (code.empty()) return code;
        const bool gewoon = code.size() <= 20 && code.find_first_not_of(
                                                     "abcdefghijklmnopqrstuvwxyz"
                                                     "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                                     "0123456789.-") == std::string::npos;
        if (!gewoon)
            velden.melding("De code \"" + code +
                           "\" kan niet. Gebruik hoogstens 20 letters, cijfers, punten en "
                           "streepjes.");
        if (gewoon && (code.back() == '.' || code.back() == '-'))
            velden.melding("De code \"" + code + "\" moet eindigen op een letter of een cijfer.");
        // Score files are read without looking at capitals.
        const auto [eerder, nieuw] = regelVanCode_.emplace(kleineLetters(code), knoop.regel());
        if (!nieuw)
            velden.melding("De code \"" + code + "\" komt twee keer voor. Hij staat ook op regel " +
                           std::to_string(eerder->second) + ".");
        return code;
    }

    static std::string bron(Velden& velden, const std::string& anders) {
        const std::string eigen = velden.tekstAlsErIs("bron");
        return eigen.empty() ? anders : eigen;
    }

    YamlDocument document_;
    Meldingen meldingen_;
    Toetsingskader kader_;
    std::map<std::string, int> regelVanCode_;
};

}  // namespace

Toetsingskader leesKader(std::string_view inhoud, const std::string& bestand) {
    return Kaderlezer(inhoud, bestand).lees();
}

Toetsingskader leesKaderbestand(const std::filesystem::path& pad) {
    return leesKader(leesBestand(pad, kGrootsteYaml), pad.string());
}

}  // namespace maatlat
