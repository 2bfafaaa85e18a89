// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/publicatie/openbaarmaking.h"
#include "domain/publicatie/publicatie.h"
#include "domain/toets/toetskop.h"
#include "store/publicatie/publicatie_store.h"
#include "toetsing/formulierconcept.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// The decision to publish a report, the day, the judge, publication and its end; and what the
/// organisation says of it.

struct Besluitregel {
    Publicatiebesluit besluit;
    Publicatiereactie reactie;
};
struct Besluitbeeld {
    Toetskop kop;
    std::optional<Openbaarmakingsregime> regime;  ///< nothing: this onderzoek is not published
    std::vector<publicatieStore::Versiekenmerk> versies;
    std::vector<Besluitregel> besluiten;  ///< newest first
    std::string vandaag;
    // What this person may do now, and why not yet; in sentences.
    bool magBesluiten = false;
    std::vector<std::string> nietBesluiten;
    bool magIntrekken = false;
    bool magOpschorten = false;
    bool magPubliceren = false;
    std::vector<std::string> nietPubliceren;
    bool magUitPublicatie = false;
    bool magMelding = false;
};
Besluitbeeld besluitbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// What somebody typed, with why it is kept though the guard found something.
struct Besluittekst {
    std::string tekst;
    std::string privacyreden;
};

/// `versie` is that of the toets on the page where it was chosen. Each throws NietNu when the toets
/// changed since, or with what stands in the way; Veldfouten for what is wrong with the fields;
/// Privacymelding.

/// `bekendgemaakt`: a day as people type it ("bekendgemaakt"), not after today nor before it was
/// adopted. `rechtsmiddelen` ("rechtsmiddelen"): empty for what the regime says.
void besluitTotPublicatie(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                          int versie, const std::string& bekendgemaakt,
                          const Besluittekst& rechtsmiddelen);
/// "reden".
void trekBesluitIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
                   const Besluittekst& reden);

/// What a judge was asked or said ("opschorting"), when ("dag"), with what reference ("kenmerk"),
/// and what of it ("reden").
struct Rechterlijk {
    std::string opschorting;  ///< a word of kOpschortingen
    std::string dag;
    std::string kenmerk;
    Besluittekst reden;
};
void schortOp(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
              const Rechterlijk& wat);

/// What the folder holds then is for who calls. NietNu names the first day when that is not there.
void publiceer(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie);

/// The report goes; `melding` stands in its place.
void trekPublicatieIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      int versie, const Besluittekst& reden, const std::string& melding);
/// Another notice, or none.
void wijzigMelding(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
                   const Besluittekst& melding);

/// What VT-management sees of the decisions on its own report.
struct Publicatiereactiebeeld {
    Toetskop kop;
    std::vector<Besluitregel> besluiten;       ///< newest first
    std::optional<Publicatiebesluit> besluit;  ///< on which it may react now
    Publicatiereactie reactie;                 ///< on that one, as it stands
    std::optional<Formulierconcept> concept_;  ///< what this person typed and did not save
    bool magReageren = false;
};
Publicatiereactiebeeld publicatiereactiebeeld(Werkplek& werkplek, const Persoon& persoon,
                                              std::int64_t toets);

/// The draft of a reaction, of who types it; returns the moment. Any number of words.
std::string bewaarReactieconcept(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                 int versie, const std::string& tekst);

/// Keeps the reaction; an empty one takes it back. Throws Veldfouten ("tekst") for one of too many
/// words, and Versieconflict when a colleague changed it since `versie`.
void bewaarReactie(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
                   const Besluittekst& tekst);

/// What is published of all, by organisation, and the bytes of one; for everybody who may read
/// toetsen at all. Throws Onvindbaar when nothing of it is published now, and Gebruikersfout when
/// it was changed since.
std::vector<publicatieStore::Openbaar> publicaties(Werkplek& werkplek, const Persoon& persoon);
publicatieStore::Versie leesPublicatie(Werkplek& werkplek, const Persoon& persoon,
                                       std::int64_t toets);

}  // namespace maatlat
