{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{#TERMIJN}}<div class="veld dossiertermijn" id="termijn-{{CODE}}" data-volgt data-zeg>
<p><b>{{TEKST}}</b></p>
<p>{{STAND}}</p>
</div>
{{/TERMIJN}}
{{#BEVESTIGING}}
<fieldset class="veld dossiervraag" aria-describedby="bevestigd-hint{{#ONGELDIG}} bevestigd-fout{{/ONGELDIG}}">
<legend>Kloppen de datums uit de lijst?</legend>
<p class="hint" id="bevestigd-hint">Kijk of ze zo in het dossier staan. Staat er een andere datum, verander die dan hierboven. Zolang u ze niet bevestigt, gelden ze als niet ingevuld.</p>
{{#FOUT}}
<p class="veldfout" id="bevestigd-fout"><b>Fout:</b> {{FOUT}}</p>
{{/FOUT}}
<div class="checkbox">
<input type="checkbox" id="bevestigd" name="bevestigd" value="ja" data-toets="j"{{#AANGEVINKT}} checked{{/AANGEVINKT}}>
<label for="bevestigd">Ja, de datums uit de lijst staan zo in het dossier</label>
</div>
</fieldset>
{{/BEVESTIGING}}
{{#VRAAG}}
<fieldset class="veld dossiervraag{{#INGESPRONGEN}} ingesprongen{{/INGESPRONGEN}}"{{#HANGT}} data-hangt-aan="antwoord-{{HANGT_AAN}}" data-waarbij="{{WAARBIJ}}"{{/HANGT}}{{#BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/BESCHREVEN}}>
<legend>{{TEKST}}</legend>
{{#ALLEEN_ALS}}
<p class="hint" id="antwoord-{{CODE}}-als">{{ALLEEN_ALS}}</p>
{{/ALLEEN_ALS}}
{{#HULP}}
<p class="hint" id="antwoord-{{CODE}}-hint">{{HULP}}</p>
{{/HULP}}
{{#LANGE_HULP}}
<details>
<summary>Hulp<span class="alleen-gehoord"> bij: {{TEKST}}</span></summary>
<p>{{LANGE_HULP}}</p>
</details>
{{/LANGE_HULP}}
{{#DATUMSTAND}}
<p class="volgens-lijst" id="antwoord-{{CODE}}-stand" data-volgt>{{#STAND}}{{STAND}} {{/STAND}}{{#GELEZEN}}<span data-zeg>Gelezen als {{GELEZEN}}.</span>{{/GELEZEN}}</p>
{{/DATUMSTAND}}
{{#FOUT}}
<p class="veldfout" id="antwoord-{{CODE}}-fout"><b>Fout:</b> {{FOUT}}</p>
{{/FOUT}}
{{#KEUZE}}
<div class="antwoorden">
{{#ANTWOORD}}
<div class="radio">
<input type="radio" id="{{ID}}" name="antwoord-{{CODE}}" value="{{WAARDE}}"{{#TOETS}} data-toets="{{TOETS}}"{{/TOETS}}{{#GEKOZEN}} checked{{/GEKOZEN}}>
<label for="{{ID}}">{{LABEL}}</label>
</div>
{{/ANTWOORD}}
</div>
{{/KEUZE}}
{{#INVOER}}
<div class="invoerregel">
<label for="antwoord-{{CODE}}"><span class="alleen-gehoord">{{TEKST}} </span>{{WAT}}</label>
<input type="text" id="antwoord-{{CODE}}" name="antwoord-{{CODE}}" value="{{GETYPT}}" autocomplete="off" size="12"{{#GETAL}} inputmode="numeric"{{/GETAL}}{{#ONGELDIG}} aria-invalid="true" aria-describedby="antwoord-{{CODE}}-fout" class="error"{{/ONGELDIG}}>
<label for="anders-{{CODE}}">{{OF}}</label>
<select id="anders-{{CODE}}" name="anders-{{CODE}}">
<option value="">–</option>
{{#ANTWOORD}}
<option value="{{WAARDE}}"{{#TOETS}} data-toets="{{TOETS}}"{{/TOETS}}{{#GEKOZEN}} selected{{/GEKOZEN}}>{{LABEL}}</option>
{{/ANTWOORD}}
</select>
</div>
{{/INVOER}}
</fieldset>
{{/VRAAG}}
