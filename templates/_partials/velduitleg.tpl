{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{#HINT}}
<p class="hint" id="{{ID}}-hint">{{HINT}}</p>{{/HINT}}{{#BERICHT}}
<p class="bericht" id="{{ID}}-bericht">{{BERICHT}}</p>{{/BERICHT}}{{#FOUT}}
<p class="veldfout" id="{{ID}}-fout"><b>Fout:</b> {{FOUT}}</p>{{/FOUT}}