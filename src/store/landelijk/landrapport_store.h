// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/landelijk/landrapport.h"
#include "domain/rapportbestand.h"
#include "store/motor/logboeksleutel.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// The national report of an onderzoek: texts, steps and edities are only added; drafts come and
/// go. `onderzoek` is its id; an unknown one throws Gebruikersfout where something is written, and
/// has nothing where something is read. Who may read is asked in toetsing/landelijk.
namespace maatlat::landrapportStore {

/// The newest version of each text that has one, by stuk.
std::map<std::string, Rapporttekst> teksten(Sessie& sessie, const std::string& onderzoek);

/// One text; version 0 when it was never saved.
Rapporttekst tekst(Sessie& sessie, const std::string& onderzoek, const std::string& stuk);

/// A version of it; nothing when there is none.
std::optional<Rapporttekst> versie(Sessie& sessie, const std::string& onderzoek,
                                   const std::string& stuk, int versie);

/// A page of its versions, newest first.
std::vector<Rapporttekst> versies(Sessie& sessie, const std::string& onderzoek,
                                  const std::string& stuk, const Bladen& bladen);

/// Who saved any version of any of them, by number.
std::vector<std::int64_t> schrijvers(Sessie& sessie, const std::string& onderzoek);

/// Adds the next version, and logs it. Throws Versieconflict when it is not at `wordt.versie` any
/// more. Returns the new version.
int bewaar(Transactie& transactie, const std::string& onderzoek, const Rapporttekst& wordt);

/// Drafts of one person.
std::map<std::string, Rapporttekstconcept> concepten(Sessie& sessie, const std::string& onderzoek,
                                                     std::int64_t persoon);
void bewaarConcept(Transactie& transactie, const std::string& onderzoek, std::int64_t persoon,
                   const Rapporttekstconcept& van);
void wisConcept(Transactie& transactie, const std::string& onderzoek, std::int64_t persoon,
                const std::string& stuk);

/// All steps, oldest first: a few for each editie.
std::vector<Rapportstapregel> stappen(Sessie& sessie, const std::string& onderzoek);

/// Of which onderzoeken it was ever handed to this person, by id.
std::vector<std::string> voorgelegdAan(Sessie& sessie, std::int64_t persoon);

/// Adds one, and logs it. Throws NietNu when there are other steps than `na` by now.
void voegToe(Transactie& transactie, const std::string& onderzoek, int na,
             const Rapportstapregel& stap);

/// The edities, oldest first, without their bytes.
std::vector<Landrapporteditie> edities(Sessie& sessie, const std::string& onderzoek);

/// The bytes of one, as they were adopted. `heel`: they still have their hash, and the log says the
/// same, of them and of all that stands beside them (who, why, the figures of then).
struct Bytes {
    Rapportbestand bestand;
    bool heel = false;
};
std::optional<Bytes> bytes(Sessie& sessie, const std::string& onderzoek, int editie);

/// Freezes it under its number, `editie.editie`, and logs its hash and one over all of its row.
void stelVast(Transactie& transactie, const std::string& onderzoek, Landrapporteditie editie,
              const Rapportbestand& rapport);

/// Which onderzoeken have one, by id.
std::vector<std::string> metEditie(Sessie& sessie);

/// Organisations of which the toets in this onderzoek does not stand vast, by name: all of them,
/// whoever asks. It says nothing of those toetsen.
std::vector<std::string> nietVast(Sessie& sessie, const std::string& onderzoek);

/// Texts, steps and edities that are not what the log says of them (Dutch, a sentence each), or
/// that are gone. Of texts and steps nothing is said when the log is sealed with another key.
std::vector<std::string> afwijkingen(Sessie& sessie, const Logboeksleutel& sleutel);

}  // namespace maatlat::landrapportStore
