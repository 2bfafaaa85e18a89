// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/interview.h"

#include "domain/fouten.h"
#include "domain/inzage.h"
#include "domain/recordvorm.h"
#include "domain/tekst.h"
#include "domain/toets/recordsleutel.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/concept_store.h"
#include "store/bronnen/record_store.h"
#include "toetsing/handelen.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr const char* kVeld = "notities";

std::string interviewsleutel(std::int64_t bron) {
    return sleutelVan(Recordsoort::interview, bron).tekst();
}

std::vector<Notitierij> leesAlleen(const std::string& notities, const Toetsingskader& kader) {
    std::vector<Notitierij> regels = leesNotities(notities, kader);
    Veldcontrole controle;
    if (regels.empty())
        controle.fout(kVeld, "Er staan nog geen notities. Schrijf op elke regel één bevinding.");
    if (regels.size() > kMeesteNotities)
        controle.fout(kVeld, "Dit zijn te veel regels. Maak er hoogstens " +
                                 std::to_string(kMeesteNotities) + " tegelijk bevindingen van.");
    for (const Notitierij& een : regels) {
        const std::string plaats = "Regel " + std::to_string(een.regel) + ": ";
        if (!een.fout.empty()) controle.fout(kVeld, plaats + een.fout);
        if (aantalTekens(een.tekst) > kLangsteTekst)
            controle.fout(kVeld, plaats + "Deze regel is te lang. Er passen " +
                                     std::to_string(kLangsteTekst) + " tekens in een bevinding.");
    }
    controle.eisGoed();
    return regels;
}

}  // namespace

Interviewblad leesInterview(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                            std::int64_t bron) {
    return inzien(werkplek, persoon, toets, Actie::toetsInvullen, [&](const Toetsinzage& inzage) {
        Interviewblad uit;
        uit.kop = inzage.kop();
        uit.kader = inzage.kader();
        auto stand = recordStore::leesOok<Bron>(inzage, bron);
        if (!stand) throw Onvindbaar();
        uit.bron = std::move(stand->record);
        uit.weg = stand->weg;
        if (uit.weg) return uit;
        const auto bewijs = inzage.noteer(Inzagesoort::interview, interviewsleutel(bron));
        if (const auto bewaard = leesNotitieconcept(inzage, bron, bewijs)) {
            uit.notities = bewaard->inhoud.tekst(kVeld);
            uit.bewaardOm = bewaard->wanneer;
        }
        return uit;
    });
}

int maakBevindingen(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    std::int64_t bron, const std::string& notities,
                    const std::string& privacyReden) {
    const auto maak = [&](const TekstTransactie& transactie) {
        if (!bronStore::lees(transactie, bron)) throw Onvindbaar();
        const std::vector<Notitierij> regels = leesAlleen(notities, *transactie.kader());
        const Tekst geheel = transactie.keur(kVeld, Getypt(notities));
        transactie.eisGoed();
        for (const Notitierij& een : regels) {
            Bevinding nieuw;
            nieuw.bron = bron;
            // Without a tag in between, two words may have become the name of somebody.
            nieuw.tekst = transactie.keur(kVeld, Getypt(een.tekst), geheel);
            transactie.eisGoed();
            nieuw.richting = een.richting;
            nieuw.verwachtingen = een.codes;
            bevindingStore::bewaar(transactie, nieuw, handeling.wie.nr);
        }
        conceptStore::wis(transactie, handeling.wie.nr, interviewsleutel(bron));
        return static_cast<int>(regels.size());
    };
    return handelMetTekst(
        werkplek, handeling, toets, Actie::toetsInvullen,
        {.reden = privacyReden, .record = sleutelVan(Recordsoort::bron, bron).tekst()}, maak);
}

}  // namespace maatlat
