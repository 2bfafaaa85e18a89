{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{#PLAATS}}<p class="bij">Te vinden op: {{WAAR}}</p>
{{/PLAATS}}{{#CITAAT}}<blockquote><p class="met-regels">{{ZIN}}</p></blockquote>
{{/CITAAT}}
