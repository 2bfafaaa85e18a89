// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/steekproefuitkomsten.h"

#include <algorithm>
#include <map>

#include "domain/inzage.h"
#include "rules/steekproef/dossieruitkomst.h"
#include "store/steekproef/dossierlezing_store.h"
#include "store/steekproef/heropening_store.h"
#include "store/steekproef/steekproef_store.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/dossiertelling.h"
#include "toetsing/steekproef/geldende_kalender.h"
#include "toetsing/steekproef/heropenen.h"
#include "toetsing/steekproef/leesformulier.h"
#include "toetsing/steekproef/steekproef_tekst.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefwerk.h"

namespace maatlat {

namespace {

void voegToe(Groeptelling& telling, const std::string& uitkomst, int aantal) {
    switch (dossieruitkomstMetNaam(uitkomst).value_or(Dossieruitkomst::onbeantwoord)) {
        case Dossieruitkomst::voldoet:
            telling.voldoet += aantal;
            break;
        case Dossieruitkomst::voldoetNiet:
            telling.voldoetNiet += aantal;
            break;
        case Dossieruitkomst::nvt:
            telling.nvt += aantal;
            break;
        case Dossieruitkomst::open:
            telling.open += aantal;
            break;
        case Dossieruitkomst::nietVastTeStellen:
            telling.nietVastTeStellen += aantal;
            break;
        case Dossieruitkomst::onbeantwoord:
            break;
    }
}

Groeptelling som(const std::vector<Groeptelling>& groepen) {
    Groeptelling uit;
    for (const Groeptelling& een : groepen) {
        uit.populatie += een.populatie;
        uit.getrokken += een.getrokken;
        uit.vervangen += een.vervangen;
        uit.voldoet += een.voldoet;
        uit.voldoetNiet += een.voldoetNiet;
        uit.nvt += een.nvt;
        uit.open += een.open;
        uit.nietVastTeStellen += een.nietVastTeStellen;
    }
    return uit;
}

/// The groups before a single answer: how large, and how many were drawn from each.
std::vector<Groeptelling> legeGroepen(const Dossiersteekproef& steekproef,
                                      const std::vector<Steekproefdossier>& dossiers) {
    std::vector<Groeptelling> uit;
    for (const Populatiegroep& groep : steekproef.groepen) {
        Groeptelling telling;
        telling.populatie = groep.aantal;
        for (const Steekproefdossier& een : dossiers) {
            if (een.groep != groep.naam) continue;
            telling.getrokken += een.stand == Dossierstand::getrokken ? 1 : 0;
            telling.vervangen += een.stand == Dossierstand::vervangen ? 1 : 0;
        }
        uit.push_back(telling);
    }
    return uit;
}

/// Puts every count at its check and its group.
void verdeel(Steekproefuitkomst& uit, const std::vector<Bewaardetelling>& tellingen) {
    std::map<std::string_view, Vraaguitkomst*> vragen;
    for (Vraaguitkomst& een : uit.vragen)
        vragen[een.vraag.code] = &een;
    std::map<std::string_view, std::size_t> groepen;
    for (std::size_t i = 0; i < uit.steekproef.groepen.size(); ++i)
        groepen[uit.steekproef.groepen[i].naam] = i;
    for (const Bewaardetelling& een : tellingen) {
        const auto vraag = vragen.find(een.vraag);
        if (vraag == vragen.end()) continue;
        const auto groep = groepen.find(een.groep);
        if (een.gericht)
            voegToe(vraag->second->gericht, een.uitkomst, een.aantal);
        else if (groep != groepen.end())
            voegToe(vraag->second->groepen[groep->second], een.uitkomst, een.aantal);
    }
}

void schatEnVertel(Vraaguitkomst& uit, bool bijgetrokken) {
    uit.totaal = som(uit.groepen);
    uit.schatting = schat(uit.groepen);
    if (uit.vraag.norm) uit.norm = toetsAanNorm(uit.groepen, uit.vraag.norm->promille);
    uit.telling = tellingInWoorden(uit.vraag, uit.totaal);
    uit.zekerheid = zekerheidInWoorden(uit.schatting, uit.totaal);
    uit.normzin = normInWoorden(uit.vraag, uit.totaal, uit.schatting, uit.norm, bijgetrokken);
    uit.gerichtzin = gerichtInWoorden(uit.gericht);
}

/// How many dossiers are behind counts that stay: every check counts each dossier once.
template <class Telling>
int dossiersIn(const std::vector<Telling>& tellingen, const std::string& vraag) {
    int uit = 0;
    for (const Telling& een : tellingen)
        if (een.vraag == vraag) uit += een.aantal;
    return uit;
}

void telDossier(Steekproefuitkomst& uit, const Dossierstof& stof) {
    const Steekproefdossier& dossier = *stof.dossier;
    const bool gericht = dossier.stand == Dossierstand::gericht;
    if (dossier.stand == Dossierstand::vervangen) ++uit.vervangen;
    if (!dossier.telt() && !gericht) return;
    ++(gericht ? uit.gericht : uit.getrokken);
    if (stof.gelezen()) ++(gericht ? uit.gerichtGelezen : uit.beoordeeld);
    if (dossier.gewist) ++uit.gewist;
    if (gericht || !stof.dubbelGelezen()) return;
    ++uit.dubbelGelezen;
    if (!openVerschillen(*uit.formulier, stof).empty()) ++uit.teBespreken;
}

/// What stays of dossiers whose answers were erased.
void telGewist(Steekproefuitkomst& uit, const std::vector<Bewaardetelling>& tellingen,
               const std::vector<Bewaardpaar>& paren) {
    if (uit.vragen.empty()) return;
    const std::string& vraag = uit.vragen.front().vraag.code;
    std::vector<Bewaardetelling> gericht = tellingen;
    std::erase_if(gericht, [](const Bewaardetelling& een) { return !een.gericht; });
    const int daarvan = dossiersIn(gericht, vraag);
    uit.beoordeeld += dossiersIn(tellingen, vraag) - daarvan;
    uit.gerichtGelezen += daarvan;
    uit.dubbelGelezen += dossiersIn(paren, vraag);
}

}  // namespace

std::string Steekproefuitkomst::samen() const {
    std::vector<Vraagzekerheid> uit;
    for (const Vraaguitkomst& een : vragen)
        uit.push_back({&een.schatting, &een.totaal});
    return samenInWoorden(uit);
}

Steekproefuitkomst uitkomstenVan(const Toetsinzage& inzage, const Dossiersteekproef& steekproef,
                                 const Inzagebewijs& bewijs) {
    Steekproefuitkomst uit;
    uit.kop = inzage.kop();
    uit.steekproef = steekproef;
    uit.kader = inzage.kader();
    uit.formulier = leesformulier(inzage.werkplek(), inzage, steekproef);
    const auto trekkingen = steekproefStore::trekkingen(inzage, steekproef.nr);
    uit.heropend = aantalHeropend(inzage, steekproef.nr);
    if (!trekkingen.empty()) uit.getrokkenOp = trekkingen.front().wanneer;
    const auto dossiers = steekproefStore::dossiers(inzage, steekproef.nr);
    const auto lezingen = dossierlezingStore::alle(inzage, steekproef.nr, bewijs);
    const auto afspraken = dossierlezingStore::afspraken(inzage, steekproef.nr, bewijs);
    const auto leeg = legeGroepen(steekproef, dossiers);
    for (const Dossiervraag& vraag : uit.formulier->vragen)
        if (vraag.telt()) {
            uit.vragen.emplace_back();
            uit.vragen.back().vraag = vraag;
            uit.vragen.back().groepen = leeg;
        }
    const Telwijze wijze{*uit.formulier, steekproef.peildatum,
                         geldendeKalender(inzage.werkplek(), inzage)};
    uit.kalenderTot = wijze.kalender.bekendTotEnMet();
    std::map<std::string, int> onzeker;
    for (const Dossierstof& een : perDossier(dossiers, lezingen, afspraken)) {
        telDossier(uit, een);
        verdeel(uit, tellingVan(wijze, een));
        for (const std::string& code : onzekereTermijnen(wijze, een))
            ++onzeker[code];
    }
    const auto bewaard = dossierlezingStore::tellingen(inzage, steekproef.nr);
    verdeel(uit, bewaard);
    telGewist(uit, bewaard, dossierlezingStore::paren(inzage, steekproef.nr));
    for (Vraaguitkomst& een : uit.vragen) {
        schatEnVertel(een, trekkingen.size() > 1);
        een.kalenderzin = onzekereTermijnenInWoorden(onzeker[een.vraag.code]);
    }
    return uit;
}

Steekproefuitkomst leesUitkomsten(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                  std::int64_t steekproef) {
    return inzien(
        werkplek, persoon, toets, actieBij(werkplek, toets, steekproef, Steekproefdaad::lezen),
        [&](const Toetsinzage& inzage) {
            const Dossiersteekproef gevonden = eisSteekproef(inzage, steekproef);
            eisUitkomsten(gevonden);
            return uitkomstenVan(inzage, gevonden,
                                 inzage.noteer(Inzagesoort::uitkomsten, inInzage(steekproef)));
        });
}

}  // namespace maatlat
