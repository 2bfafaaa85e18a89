// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/vastlegging.h"
#include "store/mensen/codekluis.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"
#include "store/opruimmoment.h"

/// Who works with the program, and what they log in with. The log knows them by number only: a
/// name in it could never be taken out again.
namespace maatlat::persoonStore {

/// Whether there is nobody yet.
bool leeg(Sessie& sessie);

std::optional<Persoon> lees(Sessie& sessie, std::int64_t nr);
std::optional<Persoon> metEmail(Sessie& sessie, const std::string& email);

/// By number.
std::vector<Persoon> alle(Sessie& sessie);

/// Who belongs to this organisation now, also who is blocked, by number.
std::vector<Persoon> vanOrganisatie(Sessie& sessie, const std::string& organisatie);

/// Whether anybody who is not blocked has this role.
bool heeftRol(Sessie& sessie, Rol rol);

/// How somebody is called; nothing when there is no such person.
std::optional<std::string> naam(Sessie& sessie, std::int64_t nr);

/// The names by number, for lists of who did what.
std::map<std::int64_t, std::string> namen(Sessie& sessie);

/// Goes up with each change of a person; 0 when there is no such person.
int versie(Sessie& sessie, std::int64_t nr);

/// Notes that somebody logged in at the moment of this transaction, also in the log; and when that
/// was last, empty when never.
void noteerInloggen(Transactie& transactie, std::int64_t nr, bool viaOrganisatie = false);
std::string laatstIngelogd(Sessie& sessie, std::int64_t nr);

/// Adds somebody, without a password; returns the number. Throws Gebruikersfout when the address
/// is in use, the organisation is not known, or the roles do not go together (`rolbezwaar`).
std::int64_t voegToe(Transactie& transactie, const Persoon& persoon);

/// Changes all but number and second factor. Throws Onvindbaar; Versieconflict, with the roles and
/// the other fields as `vastlegging` gives them, when the person is not at `versie` any more;
/// Gebruikersfout as above for other roles.
void wijzig(Transactie& transactie, const Persoon& persoon, int versie);

/// Everybody who is blocked, by number.
std::vector<std::int64_t> geblokkeerden(Sessie& sessie);

/// Erases the name and the address of somebody who left, with all that they could log in with, what
/// they were typing, and the forms that they sent. The number stays: log and history name it.
void wisGegevens(Transactie& transactie, const Opruimmoment& moment, std::int64_t nr);

/// The fields of a person that others can change: naam, email, rol (more than once), organisatie,
/// geblokkeerd ("ja" or "nee").
Vastlegging vastlegging(const Persoon& persoon);

/// Whether somebody works for this organisation, or did so once, as far as is known.
bool werkteBij(Sessie& sessie, std::int64_t nr, const std::string& organisatie);

/// The same of everybody, by name of the organisation.
std::map<std::string, std::set<std::int64_t>> wieWerkteWaar(Sessie& sessie);

/// In the place of a password that the beheerder ended: nobody logs in with it, and unlike an empty
/// one it says that there was a password.
inline constexpr std::string_view kBeeindigd = "beeindigd";

/// What somebody proves with who they are. Never shown and never in the log.
struct Geheimen {
    std::string wachtwoord;        ///< as `crypto_pwhash_str` gives it; empty: none yet
    VersleuteldGeheim totpGeheim;  ///< the shared secret, in base32
    bool totpAan = false;          ///< the secret was confirmed with a code
    std::int64_t totpStap = 0;     ///< step of the last code that was used
    std::string totpSinds;         ///< moment at which the secret was made or confirmed
    int apparaten = 0;             ///< goes up when devices are forgotten

    bool heeftWachtwoord() const { return !wachtwoord.empty() && wachtwoord != kBeeindigd; }
};
Geheimen geheimen(Sessie& sessie, std::int64_t nr);

/// `nieuweSterkte`: the same password, only calculated anew; that is no event for the log. With the
/// others the devices of this person are forgotten too.
enum class Wachtwoordreden : unsigned char { gewijzigd, nieuweSterkte, beeindigd };
void zetWachtwoord(Transactie& transactie, std::int64_t nr, const std::string& wachtwoord,
                   Wachtwoordreden reden = Wachtwoordreden::gewijzigd);

/// From now on nobody logs in with the password that there was.
void beeindigWachtwoord(Transactie& transactie, std::int64_t nr);

/// No device is known any more as one on which this person logged in.
void vergeetApparaten(Transactie& transactie, std::int64_t nr);

/// Another secret, or the same one switched on; none takes the second factor away, with its
/// recovery codes.
void zetTotp(Transactie& transactie, std::int64_t nr, const VersleuteldGeheim& geheim, bool aan);

/// All secrets, by person.
std::vector<std::pair<std::int64_t, VersleuteldGeheim>> alleTotp(Sessie& sessie);

/// Locks the secrets that an older Maatlat kept readable; returns how many.
int sluitOudeTotp(Transactie& transactie, Codekluis& kluis);

/// Uses up the code of this step; false when it, or a later one, was used before.
bool verbruikTotpStap(Transactie& transactie, std::int64_t nr, std::int64_t stap);

/// How many people can log in now and are beheerder.
int aantalBeheerders(Sessie& sessie);

}  // namespace maatlat::persoonStore
