// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/onderzoek/organisatieleven.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"
#include "store/toetssleutel.h"

/// How organisations were called, what form they had, who carried them, and what they went into.
namespace maatlat::organisatielevenStore {

std::optional<Organisatieleven> lees(Sessie& sessie, std::int64_t nr);

/// All, in the order in which they were added.
std::vector<Organisatieleven> alle(Sessie& sessie);

/// An organisation that was not known, which exists since `sinds` (ISO; empty: not known). Returns
/// its number. The name must be free.
std::int64_t voegToe(Transactie& transactie, const std::string& naam, const std::string& sinds,
                     std::int64_t persoon);

/// These periods of one kind take the place of those with their number; the ones without a number
/// are added. Of a name: what it is called now follows, and what is frozen keeps the old one.
void zetPerioden(Transactie& transactie, const Organisatieleven& van, Levenssoort soort,
                 const std::vector<Levensperiode>& perioden);

/// `van` goes into `naar`, which did not go into another itself.
void laatOpgaan(Transactie& transactie, const Organisatieovergang& overgang, std::int64_t persoon);

/// The toetsen of an organisation and of what went into it that may be read: how many, and a page
/// of them, newest first.
int aantalToetsen(const Leesrecht& recht, std::int64_t organisatie);
std::vector<std::int64_t> toetsen(const Leesrecht& recht, std::int64_t organisatie,
                                  const Bladen& bladen);

/// The numbers of all toetsen of an organisation and of what went into it, the newest ones first,
/// at most so many: which of them may be read is for `Toetseninzage`.
std::vector<std::int64_t> alleToetsen(Sessie& sessie, std::int64_t organisatie, int hoogstens);

/// The organisation that a toets was of then: its own number, not that of what it went into.
std::int64_t vanToets(const Toetslezing& toets);

/// The number of the organisation that is called so now; 0 when there is none.
std::int64_t nummer(Sessie& sessie, const std::string& naam);

}  // namespace maatlat::organisatielevenStore
