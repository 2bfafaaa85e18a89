// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/ingelezen_practices.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

#include "hash/sha256.h"
#include "kader/naamregister.h"
#include "kader/onderzoek/tekst_lezer.h"
#include "store/onderzoek/document_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek_store.h"
#include "taal/zoekvorm.h"

namespace maatlat {

namespace {

/// The toetsen of a round that was taken over, by name.
using Toetsnummers = std::map<std::string, std::int64_t>;

Toetsnummers overgenomen(const Toetseninzage& alle, const std::string& onderzoek) {
    Toetsnummers uit;
    for (const auto& een : alle.landelijk(onderzoek))
        if (een.kop.status == Toetsstatus::overgenomen) uit[een.kop.organisatie] = een.kop.nr;
    return uit;
}

struct Practicebron {
    const BewaardOnderzoek& onderzoek;
    const Toetsingskader& kader;
    const Toetsnummers& toetsen;
};

Registerpractice alsPractice(const Practicebron& ronde, const GoodPractice& een,
                             const std::vector<std::string>& organisaties,
                             const std::string& bron) {
    Registerpractice uit;
    for (const std::string& wie : organisaties) {
        const auto plek = ronde.toetsen.find(wie);
        if (plek == ronde.toetsen.end())
            uit.organisaties.push_back({wie});
        else
            uit.organisaties.push_back({wie, plek->second, Practiceweg::toets});
    }
    uit.tekst = een.tekst;
    uit.citaat = een.citaat;
    uit.thema = een.thema;
    for (const Thema& thema : ronde.kader.themas)
        if (thema.code == een.thema) uit.themanaam = thema.naam;
    uit.verwachtingen = een.verwachtingen;
    if (!een.verwachtingen.empty())
        uit.plaatser = een.geplaatstDoorBron ? Plaatser::bron : Plaatser::ons;
    const Onderzoek& van = ronde.onderzoek.onderzoek;
    uit.onderzoekId = van.id;
    uit.onderzoekNaam = van.naam;
    uit.periodeVan = van.periodeVan;
    uit.periodeTot = van.periodeTot;
    uit.bron = bron;
    uit.plaats = een.plaats;
    return uit;
}

/// A good practice as it stands in a text.
struct Gelezenpractice {
    GoodPractice practice;
    std::vector<std::string> organisaties;
    std::string bron;
};
using Gelezenpractices = std::vector<Gelezenpractice>;

Gelezenpractices leesPractices(const std::vector<Document>& documenten, const Toetsingskader& kader,
                               const std::vector<Organisatie>& organisaties) {
    const Naamregister namen(organisaties);
    Gelezenpractices uit;
    for (const Document& een : documenten) {
        if (een.soort == Documentsoort::landelijk) {
            const LandelijkeTekst tekst =
                leesLandelijkeTekst(een.inhoud, een.naam, kader, namen, Tekstvorm::bewaard);
            for (const GoodPractice& practice : tekst.goodPractices)
                uit.push_back({practice, practice.organisaties, tekst.bron});
        } else if (een.soort == Documentsoort::toetstekst) {
            const Toetstekst tekst =
                leesToetstekst(een.inhoud, een.naam, kader, namen, Tekstvorm::bewaard);
            for (const GoodPractice& practice : tekst.goodPractices)
                uit.push_back({practice, {tekst.organisatie}, tekst.bron});
        }
    }
    return uit;
}

/// Over all that the practices are read from.
std::string kenmerkVan(const std::vector<Document>& documenten, const std::string& kaderHash,
                       const std::vector<Organisatie>& organisaties) {
    Sha256Stroom som;
    // Each with its length before it: two lists never make one text.
    const auto voeg = [&](const std::string& tekst) {
        som.voegToe(std::to_string(tekst.size()) + ":");
        som.voegToe(tekst);
    };
    voeg(kaderHash);
    for (const Document& een : documenten) {
        voeg(std::string(naam(een.soort)));
        voeg(een.naam);
        voeg(een.inhoud);
    }
    for (const Organisatie& een : organisaties) {
        voeg(een.naam);
        voeg(std::to_string(een.andereNamen.size()));
        for (const std::string& ander : een.andereNamen)
            voeg(ander);
    }
    return hex(som.som());
}

/// What was read last of each onderzoek, for all threads: what was given out does not change.
class Practicegeheugen {
  public:
    std::shared_ptr<const Gelezenpractices> zoek(const std::string& onderzoek,
                                                 const std::string& kenmerk) {
        const std::lock_guard<std::mutex> beurt(slot_);
        const auto plek = gelezen_.find(onderzoek);
        return plek == gelezen_.end() || plek->second.first != kenmerk ? nullptr
                                                                       : plek->second.second;
    }
    void onthoud(const std::string& onderzoek, const std::string& kenmerk,
                 std::shared_ptr<const Gelezenpractices> wat) {
        const std::lock_guard<std::mutex> beurt(slot_);
        gelezen_[onderzoek] = {kenmerk, std::move(wat)};
    }

  private:
    std::mutex slot_;
    std::map<std::string, std::pair<std::string, std::shared_ptr<const Gelezenpractices>>> gelezen_;
};

/// Parsed outside the lock: two that ask at once may both parse, and neither waits.
std::shared_ptr<const Gelezenpractices> gelezenVan(const Toetseninzage& alle,
                                                   const BewaardOnderzoek& onderzoek,
                                                   const std::vector<Document>& documenten,
                                                   const Toetsingskader& kader) {
    const std::string& id = onderzoek.onderzoek.id;
    const auto organisaties = organisatieStore::alleIn(alle, id);
    const std::string kenmerk = kenmerkVan(documenten, onderzoek.kaderHash, organisaties);
    auto& geheugen = alle.werkplek().geheugen<Practicegeheugen>();
    if (auto gevonden = geheugen.zoek(id, kenmerk)) return gevonden;
    auto nieuw =
        std::make_shared<const Gelezenpractices>(leesPractices(documenten, kader, organisaties));
    geheugen.onthoud(id, kenmerk, nieuw);
    return nieuw;
}

void voegToe(const Toetseninzage& alle, const BewaardOnderzoek& onderzoek,
             std::vector<Registerpractice>& uit) {
    const std::vector<Document> documenten = documentStore::alle(alle, onderzoek.onderzoek.id);
    if (documenten.empty()) return;
    const auto kader = alle.werkplek().kader(alle, onderzoek.kaderHash);
    const Toetsnummers toetsen = overgenomen(alle, onderzoek.onderzoek.id);
    const Practicebron ronde{onderzoek, *kader, toetsen};
    const auto gelezen = gelezenVan(alle, onderzoek, documenten, *kader);
    for (const Gelezenpractice& een : *gelezen)
        uit.push_back(alsPractice(ronde, een.practice, een.organisaties, een.bron));
}

}  // namespace

std::vector<Registerpractice> ingelezenPractices(const Toetseninzage& alle,
                                                 const std::string& kaderHash) {
    std::vector<BewaardOnderzoek> onderzoeken = onderzoekStore::alle(alle);
    std::ranges::reverse(onderzoeken);
    std::vector<Registerpractice> uit;
    for (const BewaardOnderzoek& een : onderzoeken)
        if (een.soort != Toetssoort::zelfevaluatie && een.kaderHash == kaderHash)
            voegToe(alle, een, uit);
    return uit;
}

Namenzoeker::Namenzoeker(Sessie& sessie, const std::string& behalve) {
    for (const Organisatie& een : organisatieStore::alle(sessie)) {
        if (een.naam == behalve) continue;
        namen_.push_back(zoekvorm(een.naam));
        for (const std::string& ander : een.andereNamen)
            namen_.push_back(zoekvorm(ander));
    }
    std::erase(namen_, "");
}

bool Namenzoeker::noemt(const std::string& tekst) const {
    const std::string gezocht = zoekvorm(tekst);
    return std::ranges::any_of(
        namen_, [&](const std::string& naam) { return gezocht.find(naam) != std::string::npos; });
}

}  // namespace maatlat
