{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="veld">
<label for="{{ID}}">{{LABEL}}{{#VERPLICHT}} <span class="nota-bene">(verplicht)</span>{{/VERPLICHT}}</label>{{>VELDUITLEG}}
<textarea{{#ELDERS}} form="{{ELDERS}}"{{/ELDERS}} id="{{ID}}" name="{{NAAM}}" rows="{{REGELS}}"{{#BEGRENSD}} data-langste="{{LANGSTE}}"{{/BEGRENSD}}{{#MET_OPMAAK}} data-voorbeeld="{{ID}}-voorbeeld"{{/MET_OPMAAK}}{{#BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/BESCHREVEN}}{{#ONGELDIG}} aria-invalid="true" class="error"{{/ONGELDIG}}>
{{WAARDE:pre_escape}}</textarea>
{{>OPMAAKHULP}}
{{#VOORBEELD}}
<div class="voorbeeld" id="{{ID}}-voorbeeld" role="group" aria-labelledby="{{ID}}-voorbeeldkop"{{#LEEG}} hidden{{/LEEG}}>
<p class="voorbeeldkop" id="{{ID}}-voorbeeldkop">Zo ziet deze tekst eruit</p>
<div class="opmaak">{{TEKST_HTML:none}}</div>
</div>
{{/VOORBEELD}}
</div>
