// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <charconv>
#include <memory>
#include <string>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "rules/steekproef/formulierdeel.h"
#include "rules/steekproef/trekking.h"
#include "store/kader_store.h"
#include "store/steekproef/dossierformulier_store.h"
#include "store/steekproef/steekproef_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/populatiegeheugen.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefwerk.h"
#include "toetsing/steekproef/steekproeven.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// The groups of a column as the description counts them; those of dossiers without a value
/// included.
std::vector<Populatiegroep> groepenVan(const Populatiebeschrijving& populatie, Groepkolom kolom) {
    if (kolom == Groepkolom::geen) return {{"", populatie.aantal, 0}};
    return kolom == Groepkolom::soort ? populatie.soorten : populatie.gemeenten;
}

Groepkolom leesKolom(Veldcontrole& controle, const std::string& woord,
                     const Populatiebeschrijving& populatie) {
    const auto kolom = groepkolomMetNaam(woord);
    if (kolom && !groepenVan(populatie, *kolom).empty()) return *kolom;
    controle.fout("kolom",
                  kolom ? "De lijst heeft geen kolom \"" + woord + "\". Kies een andere verdeling."
                        : "Kies hoe u de trekking verdeelt.");
    return Groepkolom::geen;
}

int leesAantal(Veldcontrole& controle, const std::string& getypt, std::int64_t dossiers,
               std::size_t groepen) {
    const std::string tekst = getrimd(getypt);
    int aantal = 0;
    const auto gelezen = std::from_chars(tekst.data(), tekst.data() + tekst.size(), aantal);
    const bool heel = gelezen.ec == std::errc() && gelezen.ptr == tekst.data() + tekst.size();
    if (!heel || aantal < 1)
        controle.fout("aantal", "Vul in hoeveel dossiers u trekt: een heel getal, minstens 1.");
    else if (aantal > dossiers)
        controle.fout("aantal", "De lijst heeft " + std::to_string(dossiers) +
                                    " dossiers. Trek er hoogstens zo veel.");
    else if (aantal > kMeesteTeTrekken)
        controle.fout("aantal",
                      "Trek hoogstens " + std::to_string(kMeesteTeTrekken) + " dossiers.");
    else if (static_cast<std::size_t>(aantal) < groepen)
        controle.fout("aantal", "Er zijn " + std::to_string(groepen) +
                                    " groepen. Trek er minstens zo veel dossiers, of trek uit de "
                                    "hele lijst.");
    return aantal;
}

/// The formulier with this hash, when it belongs to the kader of the toets.
std::shared_ptr<const Dossierformulier> formulierVoor(const Toetsinzage& inzage,
                                                      const std::string& hash) {
    const auto kader = kaderStore::lees(inzage, inzage.kop().kaderHash);
    if (!kader) return nullptr;
    const auto formulieren = dossierformulierStore::voorKader(inzage, kader->id, kader->versie);
    return std::ranges::any_of(formulieren,
                               [&](const Bewaardformulier& een) { return een.hash == hash; })
               ? inzage.werkplek().formulier(inzage, hash)
               : nullptr;
}

/// Whether the form asks anything for what the steekproef is about.
bool vraagtNaar(const Dossierformulier& formulier, const Dossiersteekproef& steekproef) {
    return !steekproef.doel || !deelVoor(formulier, steekproef.doel->verwachting).vragen.empty();
}

/// The steekproef with this plan. Throws Veldfouten.
Dossiersteekproef metPlan(const Toetsinzage& inzage, Dossiersteekproef steekproef,
                          const Planinvoer& invoer, const std::string& vandaag) {
    Veldcontrole controle;
    const auto formulier = formulierVoor(inzage, invoer.formulier);
    if (formulier == nullptr || !vraagtNaar(*formulier, steekproef))
        controle.fout("formulier", "Kies het formulier waarmee u de dossiers leest.");
    steekproef.formulierHash = invoer.formulier;
    steekproef.kolom = leesKolom(controle, invoer.kolom, steekproef.populatie);
    const auto groepen = groepenVan(steekproef.populatie, steekproef.kolom);
    const int aantal =
        leesAantal(controle, invoer.aantal, steekproef.populatie.aantal, groepen.size());
    steekproef.dubbelPercentage =
        controle.getal("dubbel_percentage", invoer.dubbelPercentage, 0, 100);
    steekproef.peildatum = controle.datum("peildatum", invoer.peildatum, vandaag);
    controle.eisGoed();
    steekproef.groepen = verdeel(groepen, aantal);
    steekproef.binding = {inzage.kop().onderzoekNaam, inzage.kop().organisatie, formulier->naam,
                          formulier->versie};
    return steekproef;
}

/// The key with the numbers of the whole list in it.
Sleutelbestand metHeleLijst(Werkplek& werkplek, std::int64_t toets, std::int64_t steekproef,
                            const Populatie& populatie) {
    Sleutelbestand uit = eisSleutel(werkplek, toets, steekproef);
    uit.dossiers.clear();
    for (const std::uint32_t plaats : populatie.opPseudoniem())
        uit.dossiers.emplace_back(pseudoniemTekst(populatie.pseudoniem(plaats)),
                                  std::string(populatie.rij(plaats).nummer));
    return uit;
}

}  // namespace

void legPlanVast(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                 std::int64_t steekproef, const Planinvoer& invoer) {
    std::optional<Sleutelbestand> heleLijst;  // made before the transaction: it may be long
    if (invoer.bewaarLijst) {
        inzien(werkplek, handeling.wie, toets,
               actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen),
               [&](const Toetsinzage& inzage) { eisSteekproef(inzage, steekproef); });
        const auto lijst =
            werkplek.geheugen<Populatiegeheugen>().lijst(toets, steekproef, werkplek.nu());
        if (lijst) heleLijst = metHeleLijst(werkplek, toets, steekproef, lijst->populatie);
    }
    handel(werkplek, handeling, toets,
           actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen),
           [&](const auto& transactie) {
               const Dossiersteekproef was = eisSteekproef(transactie, steekproef);
               eisStatus(was, Steekproefstatus::ingelezen);
               Dossiersteekproef wordt =
                   metPlan(transactie, was, invoer, dagVan(transactie.wanneer()));
               if (invoer.bewaarLijst && !heleLijst)
                   throw Veldfouten(
                       "bewaar_lijst",
                       "De lijst staat niet meer in het geheugen. Laat dit uit, of lees de "
                       "lijst opnieuw in als nieuwe steekproef.");
               wordt.versie = invoer.versie;
               wordt.status = Steekproefstatus::vastgelegd;
               wordt.vastgelegdOp = transactie.wanneer();
               wordt.vastleggingHash = sha256Hex(vastleggingstekst(wordt));
               steekproefStore::bewaar(transactie, wordt, Gebeurtenis::steekproefVastgelegd);
               if (heleLijst) {
                   eisSleutel(werkplek, toets, steekproef);  // it may have been destroyed since
                   schrijfSleutelbestand(werkplek.sleutels(), toets, steekproef, *heleLijst);
               }
           });
}

}  // namespace maatlat
