// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/rondepaar.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <utility>

#include "store/onderzoek/organisatieleven_store.h"
#include "toetsing/handelen.h"
#include "toetsing/landelijk/kaderverbanden.h"

namespace maatlat {

namespace {

/// Also those of which nothing stands vast yet, when somebody asks for them.
void voegToeAanKeuzes(Rondekeuze& keuze, const GedeeldeRonde& ronde) {
    const Onderzoek& van = ronde->ronde.onderzoek;
    if (std::ranges::find(keuze.keuzes, van.id, &Vastonderzoek::id) == keuze.keuzes.end())
        keuze.keuzes.push_back({van.id, van.naam});
}

Rondelijnen naamlijnen(Sessie& sessie) {
    const std::vector<Organisatieleven> levens = organisatielevenStore::alle(sessie);
    std::map<std::int64_t, const Organisatieleven*> perNummer;
    for (const Organisatieleven& een : levens)
        perNummer[een.nr] = &een;
    Rondelijnen uit;
    for (const Organisatieleven& een : levens) {
        Rondelijn lijn{een.naam};
        const Organisatieleven* nu = &een;
        while (nu->ging && perNummer.contains(nu->ging->opvolger)) {
            nu = perNummer[nu->ging->opvolger];
            lijn.push_back(nu->naam);
        }
        for (const Levensperiode& naam : een.van(Levenssoort::naam))
            uit.try_emplace(naam.waarde, lijn);
        uit[een.naam] = std::move(lijn);
    }
    return uit;
}

/// What was counted of the last pairs. A round that changed is another one, and what changes in the
/// names of organisations makes another round (store/landelijk/vaste_toets_store.h), so that what
/// is here of two rounds never grows old.
class Paargeheugen {
  public:
    static constexpr std::size_t kMeesteParen = 2;
    using Gedeeld = std::shared_ptr<const Rondepaarstand>;

    Gedeeld geef(const GedeeldeRonde& a, const GedeeldeRonde& b) {
        const std::lock_guard<std::mutex> beurt(slot_);
        const auto plek =
            std::ranges::find_if(paren_, [&](const Gedeeld& een) { return een->gaatOver(a, b); });
        return plek == paren_.end() ? nullptr : *plek;
    }
    void bewaar(Gedeeld paar) {
        const std::lock_guard<std::mutex> beurt(slot_);
        paren_.push_front(std::move(paar));
        if (paren_.size() > kMeesteParen) paren_.pop_back();
    }

  private:
    std::mutex slot_;
    std::deque<Gedeeld> paren_;
};

std::shared_ptr<const Rondepaarstand> paarVan(Werkplek& werkplek, const Persoon& persoon,
                                              const GedeeldeRonde& a, const GedeeldeRonde& b) {
    auto& geheugen = werkplek.geheugen<Paargeheugen>();
    if (auto er = geheugen.geef(a, b)) return er;
    auto uit = std::make_shared<const Rondepaarstand>(
        a, b, inzien(werkplek, persoon, Actie::landelijkBeeld, naamlijnen));
    geheugen.bewaar(uit);
    return uit;
}

GedeeldeRonde rondeVan(Werkplek& werkplek, const Persoon& persoon, const std::string& onderzoek) {
    return inzienAlle(werkplek, persoon, Actie::landelijkBeeld,
                      [&](const Toetseninzage& alle) { return vasteRonde(alle, onderzoek); });
}

}  // namespace

Rondepaarstand::Rondepaarstand(GedeeldeRonde a, GedeeldeRonde b, Rondelijnen lijnen)
    : a_(std::move(a)),
      b_(std::move(b)),
      lijnen_(std::move(lijnen)),
      vergelijking_(vergelijkRondes(*a_->beoordeling, *b_->beoordeling,
                                    [this](const std::string& naam) { return lijn(naam); })) {}

Rondelijn Rondepaarstand::lijn(const std::string& naam) const {
    const auto plek = lijnen_.find(naam);
    return plek == lijnen_.end() ? Rondelijn{naam} : plek->second;
}

const std::string& Rondepaarstand::naamNu(const std::string& naam) const {
    const auto plek = lijnen_.find(naam);
    return plek == lijnen_.end() ? naam : plek->second.back();
}

const Beeldplek& Rondepaarstand::plek(const Rondepaar& paar) const {
    const Beeldronde& van = paar.a ? *a_ : *b_;
    return van.plekken[static_cast<std::size_t>(&toets(paar) - van.ronde.toetsen.data())];
}

Rondekeuze leesRondekeuze(Werkplek& werkplek, const Persoon& persoon, const std::string& a,
                          const std::string& b) {
    Rondekeuze uit;
    eisMag(persoon, Actie::landelijkBeeld);
    uit.keuzes = vasteOnderzoeken(werkplek, persoon);
    if (!a.empty()) uit.a = rondeVan(werkplek, persoon, a);
    if (!b.empty()) uit.b = rondeVan(werkplek, persoon, b);
    for (const GedeeldeRonde& een : {uit.a, uit.b})
        if (een) voegToeAanKeuzes(uit, een);
    if (!uit.a || !uit.b) return uit;
    const Ronde &eerst = uit.a->ronde, &later = uit.b->ronde;
    if (eerst.kader.hash != later.kader.hash)
        uit.verband = kaderverband(werkplek, eerst.kader, later.kader);
    else if (!eerst.toetsen.empty() && !later.toetsen.empty())
        uit.paar = paarVan(werkplek, persoon, uit.a, uit.b);
    return uit;
}

}  // namespace maatlat
