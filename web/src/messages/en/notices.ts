export default {
  stop: {
    title: "E-mails from Retrato",
    asking: {
      title: "No more e-mails?",
      text:
        "We will not write to you any more when something is ready. Portraits and account stay.",
    },
    stopped: {
      title: "No more e-mails",
      text:
        "From now on we do not write when something is ready. You can change that in the settings.",
    },
    unknown: {
      title: "This link does nothing",
      text:
        "It is not complete, or very old. What we write to you can be turned off in the settings.",
    },
    action: "Turn off these e-mails",
    settings: "To the settings",
  },
  offer: {
    ask: "You need not wait here. Shall we tell you on this device when it is ready?",
    byMail: "You need not wait here: if you leave, we write to you when it is ready.",
    onDevice: "You need not wait here: if you leave, we tell you on this device when it is ready.",
    turnOn: "Tell me when it is ready",
    no: "No, thanks",
  },
  settings: {
    title: "When something is ready",
    text: "We tell you when your portraits are ready, or we know a face, and you are not here.",
    mail: {
      title: "E-mail",
      send: "Write to {email}",
      hint: "Once for each order, and only when you were not here for a minute.",
      picture: "With a small portrait",
      pictureHint:
        "It passes through the mail service and your mailbox. Without it we say in words what is ready.",
      none: "This Retrato sends no e-mails, or your address is not confirmed yet.",
    },
    device: {
      title: "On this device",
      states: {
        unsupported: "This browser cannot show notices of ours.",
        home_screen:
          "On an iPhone or iPad this works from the home screen: tap Share, then “Add to Home Screen”, and open Retrato from there.",
        denied:
          "This browser was told to show no notices of Retrato. Allow them in its settings for this site, then come back.",
        off: "Nothing is shown on this device. Your browser will ask you once.",
        on: "We tell you here, also when Retrato is closed.",
      },
      turnOn: "Tell me on this device",
      turnOff: "Turn off on this device",
      turnOffEverywhere:
        "{count, plural, one {Turn off on # other device too} other {Turn off on # other devices too}}",
    },
    stored:
      "For this we keep your language, where your browser takes messages, and for thirty days that a message went out.",
  },
} as const;
