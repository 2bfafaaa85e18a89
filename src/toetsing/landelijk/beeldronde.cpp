// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/beeldronde.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "domain/fouten.h"
#include "rules/landelijk/beeldzin.h"
#include "rules/landelijk/nieuwste_oordeel.h"
#include "store/landelijk/vaste_toets_store.h"
#include "store/onderzoek_store.h"
#include "taal/collatie.h"
#include "taal/tijd.h"
#include "toetsing/landelijk/oordeeldag.h"
#include "toetsing/onderzoek/nahertoetsen.h"
#include "toetsing/onderzoek/ronde_uit_database.h"
#include "toetsing/onderzoek/ronde_uit_toetsen.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

namespace {

void beoordeel(Beeldronde& van) {
    van.beoordeling = std::make_unique<const Beoordeling>(
        van.ronde, vindRegelset(van.ronde.kader, van.ronde.onderzoek.regelset));
    van.zin = beeldzin(*van.beoordeling);
}

Beeldplek beeldplekVan(const Toetskop& kop, const Onderzoek& onderzoek,
                       const vasteToetsStore::Toetsfeit& feit) {
    return {kop.nr,
            kop.status,
            kop.soort,
            oordeeldag(kop, feit.eersteEditie, onderzoek.periodeTot),
            onderzoek.id,
            onderzoek.naam,
            kop.organisatieNu,
            feit.hertoetsVan,
            feit.organisatie,
            feit.opvolger,
            feit.nu,
            feit.opgegaan};
}

/// It counts what stands vast, whoever asks, as the reports of the command line do.
GedeeldeRonde leesVast(Werkplek& werkplek, Sessie& sessie, const BewaardOnderzoek& onderzoek,
                       std::string merk) {
    auto uit = std::make_shared<Beeldronde>();
    const std::string& id = onderzoek.onderzoek.id;
    const Rondelezing lezing = NamensProgramma::ronde(sessie, id);
    uit->ronde = rondeMetScores(werkplek, lezing, onderzoek);
    uit->ronde.organisaties.clear();
    uit->soort = onderzoek.soort;
    uit->merk = std::move(merk);
    auto feiten = vasteToetsStore::toetsfeiten(lezing);
    std::map<std::string, Beeldplek> plekken;
    for (const Toetskop& kop : NamensProgramma::koppen(sessie, id))
        if (!kop.uitOnderzoek && staatVast(kop.status))
            plekken[kop.organisatie] = beeldplekVan(kop, onderzoek.onderzoek, feiten[kop.nr]);
    std::erase_if(uit->ronde.toetsen,
                  [&](const Toets& een) { return !plekken.contains(een.organisatie); });
    for (const Toets& een : uit->ronde.toetsen)
        uit->plekken.push_back(std::move(plekken[een.organisatie]));
    beoordeel(*uit);
    return uit;
}

/// An oordeel that is the newest of its organisation.
struct Nieuwste {
    GedeeldeRonde ronde;
    std::size_t rij = 0;

    const Beeldplek& plek() const { return ronde->plekken[rij]; }
    /// As it is called now; what went into another keeps its name, with that one behind it.
    std::string organisatie() const {
        return plek().opgegaan.empty()
                   ? plek().organisatieNu
                   : ronde->ronde.toetsen[rij].organisatie + " (nu: " + plek().organisatieNu + ")";
    }
};

std::vector<Nieuwste> nieuwste(const std::vector<GedeeldeRonde>& rondes) {
    std::vector<Nieuwste> alle;
    std::vector<const Beeldplek*> plekken;
    for (const GedeeldeRonde& ronde : rondes)
        for (std::size_t i = 0; i < ronde->plekken.size(); ++i) {
            alle.push_back({ronde, i});
            plekken.push_back(&ronde->plekken[i]);
        }
    std::vector<Nieuwste> uit;
    for (const std::size_t een : nieuwsteOordelen(plekken))
        uit.push_back(alle[een]);
    return uit;
}

Landstand stelSamen(const std::vector<GedeeldeRonde>& rondes, const std::string& merk) {
    std::map<std::pair<std::string, std::string>, std::shared_ptr<Beeldronde>> groepen;
    for (const Nieuwste& een : nieuwste(rondes)) {
        const Ronde& van = een.ronde->ronde;
        std::shared_ptr<Beeldronde>& groep = groepen[{van.kader.hash, een.ronde->regelset().naam}];
        if (!groep) {
            groep = std::make_shared<Beeldronde>();
            groep->ronde.kader = van.kader;
            groep->ronde.onderzoek.regelset = een.ronde->regelset().naam;
            groep->merk = merk;
        }
        groep->ronde.toetsen.push_back({een.organisatie(), van.toetsen[een.rij].scores});
        groep->plekken.push_back(een.plek());
    }
    Landstand uit;
    uit.merk = merk;
    for (auto& [sleutel, groep] : groepen) {
        // By name, as the ranking wants it.
        std::vector<std::size_t> volgorde(groep->plekken.size());
        for (std::size_t i = 0; i < volgorde.size(); ++i)
            volgorde[i] = i;
        const Collatie collatie;
        std::ranges::sort(volgorde, [&](std::size_t a, std::size_t b) {
            return collatie(groep->ronde.toetsen[a].organisatie,
                            groep->ronde.toetsen[b].organisatie);
        });
        std::vector<Toets> toetsen;
        std::vector<Beeldplek> plekken;
        for (const std::size_t i : volgorde) {
            toetsen.push_back(std::move(groep->ronde.toetsen[i]));
            plekken.push_back(std::move(groep->plekken[i]));
        }
        groep->ronde.toetsen = std::move(toetsen);
        groep->plekken = std::move(plekken);
        beoordeel(*groep);
        uit.organisaties += static_cast<int>(groep->plekken.size());
        const Toetsingskader& kader = groep->ronde.kader;
        uit.maatstaven.push_back({kader.id + "." + kader.versie + "." + sleutel.second, kader.naam,
                                  groep->regelset().titel, groep});
    }
    std::ranges::stable_sort(uit.maatstaven, [](const Maatstaf& a, const Maatstaf& b) {
        return a.ronde->plekken.size() > b.ronde->plekken.size();
    });
    return uit;
}

}  // namespace

const Maatstaf* Landstand::met(const std::string& sleutel) const {
    for (const Maatstaf& een : maatstaven)
        if (een.sleutel == sleutel) return &een;
    return nullptr;
}

Beeldgeheugen::Bewaard<Beeldronde> Beeldgeheugen::ronde(const std::string& onderzoek) {
    const std::lock_guard<std::mutex> beurt(slot_);
    const auto plek = rondes_.find(onderzoek);
    if (plek == rondes_.end()) return {};
    plek->second.gebruikt = ++teller_;
    return plek->second.van;
}

Beeldgeheugen::Bewaard<Landstand> Beeldgeheugen::land() {
    const std::lock_guard<std::mutex> beurt(slot_);
    return land_;
}

void Beeldgeheugen::bewaar(const std::string& onderzoek, const Bewaard<Beeldronde>& ronde) {
    const std::lock_guard<std::mutex> beurt(slot_);
    Plek& plek = rondes_[onderzoek];
    if (ronde.totLog >= plek.van.totLog) plek.van = ronde;
    plek.gebruikt = ++teller_;
    const auto samen = [&] {
        std::size_t uit = 0;
        for (const auto& [id, een] : rondes_)
            uit += een.van.wat->plekken.size();
        return uit;
    };
    while (rondes_.size() > 1 && samen() > kMeesteToetsen)
        rondes_.erase(std::ranges::min_element(
            rondes_, {}, [](const auto& een) { return een.second.gebruikt; }));
}

void Beeldgeheugen::bewaar(const Bewaard<Landstand>& land) {
    const std::lock_guard<std::mutex> beurt(slot_);
    if (land.totLog >= land_.totLog) land_ = land;
}

void Beeldgeheugen::telLezing() {
    const std::lock_guard<std::mutex> beurt(slot_);
    ++gelezen_;
}

int Beeldgeheugen::gelezen() const {
    const std::lock_guard<std::mutex> beurt(slot_);
    return gelezen_;
}

namespace {

/// What was kept when it still holds, by the log or else by its merk; what is read otherwise, and
/// then kept.
template <class Wat, class Merk, class Lezer, class Bewaarder>
std::shared_ptr<const Wat> alsNog(Sessie& sessie, std::mutex& beurt,
                                  const std::function<Beeldgeheugen::Bewaard<Wat>()>& bewaard,
                                  Merk merkVan, Lezer lees, Bewaarder bewaar) {
    const std::int64_t nu = vasteToetsStore::logstand(sessie);
    const auto geldt = [&](const Beeldgeheugen::Bewaard<Wat>& toen) {
        return toen.wat && vasteToetsStore::onveranderdTussen(sessie, toen.totLog, nu);
    };
    const auto houd = [&](const Beeldgeheugen::Bewaard<Wat>& toen) {
        if (toen.totLog < nu) bewaar({toen.wat, nu});
    };
    auto toen = bewaard();
    if (geldt(toen)) {
        houd(toen);
        return toen.wat;
    }
    const std::lock_guard<std::mutex> slot(beurt);
    toen = bewaard();
    if (!geldt(toen)) {
        const std::string merk = merkVan();
        if (!toen.wat || toen.wat->merk != merk) toen.wat = lees(merk);
    }
    houd(toen);
    return toen.wat;
}

}  // namespace

GedeeldeRonde vasteRonde(const Toetseninzage& alle, const std::string& onderzoek) {
    eisMag(alle.persoon(), Actie::landelijkBeeld);
    auto& geheugen = alle.werkplek().geheugen<Beeldgeheugen>();
    return alsNog<Beeldronde>(
        alle, geheugen.leestRonde, [&] { return geheugen.ronde(onderzoek); },
        [&] { return vasteToetsStore::merk(alle, onderzoek); },
        [&](const std::string& merk) {
            const auto van = onderzoekStore::lees(alle, onderzoek);
            if (!van || van->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
            geheugen.telLezing();
            return leesVast(alle.werkplek(), alle, *van, merk);
        },
        [&](const Beeldgeheugen::Bewaard<Beeldronde>& uit) { geheugen.bewaar(onderzoek, uit); });
}

std::shared_ptr<const Landstand> landstand(const Toetseninzage& alle) {
    eisMag(alle.persoon(), Actie::landelijkBeeld);
    auto& geheugen = alle.werkplek().geheugen<Beeldgeheugen>();
    std::vector<GedeeldeRonde> rondes;
    return alsNog<Landstand>(
        alle, geheugen.steltLandSamen, [&] { return geheugen.land(); },
        [&] {
            std::string uit;
            for (const auto& een : vasteToetsStore::onderzoeken(alle)) {
                rondes.push_back(vasteRonde(alle, een.id));
                uit += een.id + ":" + rondes.back()->merk + "\n";
            }
            return uit;
        },
        [&](const std::string& merk) {
            return std::make_shared<const Landstand>(stelSamen(rondes, merk));
        },
        [&](const Beeldgeheugen::Bewaard<Landstand>& uit) { geheugen.bewaar(uit); });
}

std::vector<Vastonderzoek> vasteOnderzoeken(Werkplek& werkplek, const Persoon& persoon) {
    auto uit = inzien(werkplek, persoon, Actie::landelijkBeeld, vasteToetsStore::onderzoeken);
    std::ranges::reverse(uit);
    return uit;
}

Onderzoeksstand leesVasteStand(Werkplek& werkplek, const Persoon& persoon,
                               const std::string& onderzoek, Standinhoud inhoud) {
    return inzienAlle(werkplek, persoon, Actie::landelijkBeeld, [&](const Toetseninzage& alle) {
        const GedeeldeRonde van = vasteRonde(alle, onderzoek);
        const std::set<std::int64_t> leesbaar =
            vasteToetsStore::leesbareVan(alle.recht(), onderzoek);
        Onderzoeksstand uit;
        uit.ronde = inhoud == Standinhoud::teksten
                        ? leesRonde(NamensProgramma::ronde(alle, onderzoek))
                        : van->ronde;
        uit.soort = van->soort;
        uit.moment = werkplek.nu();
        for (std::size_t i = 0; i < van->plekken.size(); ++i) {
            const Beeldplek& een = van->plekken[i];
            uit.plekken[van->ronde.toetsen[i].organisatie] = {een.toets, een.status,
                                                              leesbaar.contains(een.toets)};
        }
        return uit;
    });
}

std::set<std::int64_t> leesbareToetsen(Werkplek& werkplek, const Persoon& persoon,
                                       const std::vector<Beeldplek>& plekken) {
    std::vector<vasteToetsStore::Standplek> toetsen;
    for (const Beeldplek& een : plekken)
        toetsen.emplace_back(een.toets, een.status);
    return inzienAlle(werkplek, persoon, [&](const Toetseninzage& alle) {
        return vasteToetsStore::leesbare(alle.recht(), toetsen);
    });
}

Lopendeel watLoopt(const Toetseninzage& alle, const std::string& onderzoek, int blad) {
    Lopendeel uit;
    if (!mag(alle.persoon(), Actie::teamWijzigen)) return uit;
    if (!vasteToetsStore::looptEr(alle, onderzoek)) return uit;
    uit.vandaag = dagVan(alle.werkplek().nu());
    const Leesrecht recht = alle.recht();
    const auto aantal = vasteToetsStore::lopend(recht, onderzoek, uit.vandaag);
    uit.telaat = aantal.telaat;
    uit.bladen = Bladen(aantal.toetsen, blad, kRegelsPerBlad);
    if (aantal.toetsen == 0) return uit;
    alle.elkMet(vasteToetsStore::lopende(recht, onderzoek, uit.bladen),
                [&](const Toetsinzage& een) { uit.toetsen.push_back(een.kop()); });
    return uit;
}

Beeldstof leesBeeldstof(Werkplek& werkplek, const Persoon& persoon, const std::string& onderzoek,
                        int blad) {
    return inzienAlle(werkplek, persoon, Actie::landelijkBeeld, [&](const Toetseninzage& alle) {
        Beeldstof uit;
        uit.ronde = vasteRonde(alle, onderzoek);
        uit.lopend = watLoopt(alle, onderzoek, blad);
        uit.inCorrectie = vasteToetsStore::inCorrectie(alle.recht(), onderzoek);
        uit.hertoetsen = hertoetsenNa(alle, onderzoek, uit.ronde->ronde.kader.codesPerPositie(),
                                      rondetoegang(alle));
        return uit;
    });
}

Landstof leesLandstof(Werkplek& werkplek, const Persoon& persoon) {
    return inzienAlle(werkplek, persoon, Actie::landelijkBeeld, [](const Toetseninzage& alle) {
        return Landstof{landstand(alle), vasteToetsStore::inCorrectie(alle.recht())};
    });
}

}  // namespace maatlat
