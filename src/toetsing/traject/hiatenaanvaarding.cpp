// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/hiatenaanvaarding.h"

#include <algorithm>
#include <set>
#include <utility>

#include "domain/fouten.h"
#include "rules/traject/traject.h"
#include "store/traject/verwerking_store.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/traject/zetten.h"

namespace maatlat {

namespace {

using verwerkingStore::Aanvaarder;
using verwerkingStore::Teaanvaarden;

std::string getypt(const std::map<std::string, std::string>& in, const std::string& sleutel) {
    const auto plek = in.find(sleutel);
    return plek == in.end() ? std::string() : getrimd(plek->second);
}

/// "Onvoldoende … zonder motivering: 1.1.2 en 1.2.1.": what must be mended, a sentence each kind.
std::string watEerstMoet(const std::vector<Hiaat>& hiaten) {
    std::map<Hiaatsoort, std::vector<std::string>> codes;
    for (const Hiaat& een : hiaten)
        codes[een.soort].push_back(waarover(een.soort, een.code));
    std::vector<std::string> zinnen;
    for (const auto& [soort, welke] : codes) {
        if (soort == Hiaatsoort::zonderScore)
            zinnen.emplace_back(waaromNiet(Trajectvoorwaarde::volledig));
        else if (soort == Hiaatsoort::zonderBron)
            zinnen.emplace_back("In de toets staat nog geen enkele bron. Voeg er eerst een toe.");
        else
            zinnen.push_back(std::string(inRapport(soort)) + ": " + opsomming(welke) + ".");
    }
    return alinea(zinnen);
}

/// The gaps of which something must be said, when there is none that must be mended.
std::vector<Hiaat> eisAanvaardbaar(const Toetsinzage& inzage) {
    std::vector<Hiaat> alle = hiaten(leesToetsinhoud(inzage));
    if (const auto eerst = aanTeVullen(alle); !eerst.empty())
        throw NietNu("Dit kan nu niet. Vul eerst aan wat ontbreekt. " + watEerstMoet(eerst));
    return alle;
}

/// Without gaps only when that is another answer than the last time.
void bewaar(const ToetsTransactie& transactie, Aanvaarder als,
            const std::vector<Teaanvaarden>& hiaten) {
    if (!hiaten.empty() || !verwerkingStore::aanvaardeHiaten(transactie, als).hiaten.empty())
        verwerkingStore::aanvaardHiaten(transactie, als, hiaten, transactie.persoon().nr);
}

/// What is wrong with a kind of which a gap has no reason of its own; once for each kind.
class Soortkeuring {
  public:
    explicit Soortkeuring(const Hiaatkeuze& keuze) : keuze_(keuze) {}

    void keur(Hiaatsoort soort) {
        if (!gezien_.insert(soort).second) return;
        const std::string woord(naam(soort));
        if (std::ranges::find(keuze_.soorten, woord) == keuze_.soorten.end())
            fouten_.push_back({hiaatveld(soort), std::string(inRapport(soort)) +
                                                     ": vul aan wat ontbreekt, of zet hier een "
                                                     "vinkje en schrijf op waarom dit zo blijft."});
        else if (getypt(keuze_.redenen, woord).empty())
            fouten_.push_back({hiaatredenveld(soort), std::string(inRapport(soort)) +
                                                          ": schrijf op waarom dit zo blijft."});
    }
    void eisGoed() const {
        if (!fouten_.empty()) throw Veldfouten(fouten_);
    }

  private:
    const Hiaatkeuze& keuze_;
    std::set<Hiaatsoort> gezien_;
    std::vector<Veldfouten::Fout> fouten_;
};

}  // namespace

std::string hiaatsleutel(const Hiaat& hiaat) {
    return std::string(naam(hiaat.soort)) + "/" + hiaat.code;
}

std::string hiaatveld(Hiaatsoort soort) {
    return "hiaat-" + std::string(naam(soort));
}

std::string hiaatredenveld(Hiaatsoort soort) {
    return "hiaatreden-" + std::string(naam(soort));
}

std::string eigenredenveld(const Hiaat& hiaat) {
    return "eigenreden-" + hiaatsleutel(hiaat);
}

std::vector<Hiaat> aanvaardbaar(std::vector<Hiaat> hiaten) {
    std::erase_if(hiaten, [](const Hiaat& een) { return een.moetAangevuld; });
    return hiaten;
}

std::vector<Hiaat> aanTeVullen(std::vector<Hiaat> hiaten) {
    std::erase_if(hiaten, [](const Hiaat& een) { return !een.moetAangevuld; });
    return hiaten;
}

void aanvaardHiaten(const TekstTransactie& transactie, const Hiaatkeuze& keuze) {
    const std::vector<Hiaat> alle = eisAanvaardbaar(transactie);
    Soortkeuring keuring(keuze);
    for (const Hiaat& een : alle)
        if (getypt(keuze.eigen, hiaatsleutel(een)).empty()) keuring.keur(een.soort);
    keuring.eisGoed();
    std::map<Hiaatsoort, Tekst> perSoort;
    std::vector<Teaanvaarden> uit;
    for (const Hiaat& een : alle) {
        Teaanvaarden& hier = uit.emplace_back();
        hier.naam = een.tekst;
        hier.soort = naam(een.soort);
        hier.code = een.code;
        if (const std::string eigen = getypt(keuze.eigen, hiaatsleutel(een)); !eigen.empty()) {
            hier.reden = keurTot(transactie, eigenredenveld(een), eigen, kLangsteTrajectreden);
            continue;
        }
        const auto [plek, nieuw] = perSoort.try_emplace(een.soort);
        if (nieuw)
            plek->second = keurTot(transactie, hiaatredenveld(een.soort),
                                   getypt(keuze.redenen, hier.soort), kLangsteTrajectreden);
        hier.reden = plek->second;
    }
    bewaar(transactie, Aanvaarder::voorlegger, uit);
}

void aanvaardHiatenMee(const ToetsTransactie& transactie, const std::vector<std::string>& soorten) {
    std::vector<Teaanvaarden> uit;
    std::vector<Veldfouten::Fout> fouten;
    for (const Hiaat& een : eisAanvaardbaar(transactie)) {
        const std::string woord(naam(een.soort));
        uit.push_back({een.tekst, woord, een.code, {}});
        const std::string veld = hiaatveld(een.soort);
        if (std::ranges::find(soorten, woord) == soorten.end() &&
            (fouten.empty() || fouten.back().veld != veld))
            fouten.push_back({veld, std::string(inRapport(een.soort)) +
                                        ": zet een vinkje als u dit met deze reden aanvaardt. Of "
                                        "geef de toets terug."});
    }
    if (!fouten.empty()) throw Veldfouten(fouten);
    bewaar(transactie, Aanvaarder::vaststeller, uit);
}

bool zijnHiatenAanvaard(const Toetsinzage& inzage, const Toetsinhoud& inhoud) {
    const auto redenen = hiaatredenen(inzage);
    return std::ranges::all_of(hiaten(inhoud), [&](const Hiaat& een) {
        const auto plek = redenen.find(een.tekst);
        return !een.moetAangevuld && plek != redenen.end() && !plek->second.empty();
    });
}

std::map<std::string, std::string> hiaatredenen(const Toetslezing& toets) {
    std::map<std::string, std::string> uit;
    for (const Aanvaardhiaat& een :
         verwerkingStore::aanvaardeHiaten(toets, Aanvaarder::voorlegger).hiaten)
        uit[een.naam] = een.reden;
    return uit;
}

}  // namespace maatlat
