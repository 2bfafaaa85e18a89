// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/schema.h"

#include <array>

#include "store/motor/schema_versie1.h"
#include "store/motor/schema_versie2.h"
#include "store/motor/schema_versie3.h"
#include "store/motor/schema_versie4.h"

namespace maatlat {

namespace {

constexpr std::array kMigraties{Migratie{1, kSchemaVersie1}, Migratie{2, kSchemaVersie2},
                                Migratie{3, kSchemaVersie3}, Migratie{4, kSchemaVersie4}};

}  // namespace

std::span<const Migratie> schema() {
    return kMigraties;
}

}  // namespace maatlat
